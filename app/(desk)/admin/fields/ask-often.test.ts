import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askOften } from './ask-often';
import type { Found } from './find-at';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** Asks for a minute, and gets these answers, the last one ever after. */
async function told(first: Found<number>, ...later: Found<number>[]): Promise<unknown[]> {
  const heard: unknown[] = [];
  let next = first;
  const find = () => {
    const answer = next;
    next = later.shift() ?? next;
    return Promise.resolve(answer);
  };
  askOften(find, 'نص', (refs) => heard.push(refs));
  await vi.advanceTimersByTimeAsync(60_000);
  return heard;
}

test('what is answered or refused is asked once', async () => {
  expect(await told([1])).toEqual([[1]]);
  expect(await told('refused')).toEqual([null]);
});

test('what did not get through is asked again until it does, three times at most', async () => {
  expect(await told('unanswered', [1])).toEqual([null, [1]]);
  expect(await told('unanswered', 'refused')).toEqual([null, null]);
  expect(await told('unanswered')).toEqual([null, null, null, null]);
});

test('nothing is asked, and nothing told, after it was stopped', async () => {
  const find = vi.fn(() => Promise.resolve<Found<number>>('unanswered'));
  const tell = vi.fn();
  askOften(find, 'نص', tell)();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(find).not.toHaveBeenCalled();
  const stop = askOften(find, 'نص', tell);
  vi.advanceTimersByTime(150);
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(find).toHaveBeenCalledOnce();
  expect(tell).not.toHaveBeenCalled();
});
