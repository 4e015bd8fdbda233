import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPulse } from './press-pulse';

const log = pino({ level: 'silent' });
let answers: boolean[];
let kill: ReturnType<typeof vi.fn<() => void>>;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  kill = vi.fn<() => void>();
  const ask = (): Promise<void> =>
    answers.shift() ? Promise.resolve() : Promise.reject(new Error('no answer'));
  stop = watchPulse({ ask, kill, log, everyMs: 10 });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('three misses in a row end the press, and counting begins anew', async () => {
  await vi.advanceTimersByTimeAsync(29);
  expect(kill).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(kill).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(20);
  expect(kill).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(10);
  expect(kill).toHaveBeenCalledTimes(2);
});

test('an answer in between forgives what was missed', async () => {
  answers = [false, false, true, false, false, true];
  await vi.advanceTimersByTimeAsync(60);
  expect(kill).not.toHaveBeenCalled();
});

test('after its end nobody is asked', async () => {
  stop();
  await vi.advanceTimersByTimeAsync(100);
  expect(kill).not.toHaveBeenCalled();
});
