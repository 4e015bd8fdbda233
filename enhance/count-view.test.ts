import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countView } from './count-view';

let page: EventTarget & { visibilityState: string; prerendering: boolean };
let sent: unknown[][];

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  open('1042');
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A page as the module sees it: the mark of a story, whether it shows, and the beacon. */
function open(story: string | undefined): void {
  const mark = story === undefined ? null : { dataset: { viewed: story } };
  page = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    prerendering: false,
    querySelector: () => mark,
  });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('navigator', { sendBeacon: (...beacon: unknown[]) => sent.push(beacon) });
}

function turn(visibilityState: 'visible' | 'hidden'): void {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
}

test('a story that stays on the screen is told once', () => {
  countView();
  vi.advanceTimersByTime(1900);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(sent).toEqual([['/api/views', '1042']]);
  turn('hidden');
  turn('visible');
  vi.advanceTimersByTime(10_000);
  expect(sent).toHaveLength(1);
});

test('a page that is no story tells nothing', () => {
  open(undefined);
  countView();
  vi.advanceTimersByTime(10_000);
  expect(sent).toEqual([]);
});

test('two seconds in sight, not two seconds open', () => {
  countView();
  vi.advanceTimersByTime(1000);
  turn('hidden');
  vi.advanceTimersByTime(10_000);
  expect(sent).toEqual([]);
  turn('visible');
  vi.advanceTimersByTime(2000);
  expect(sent).toHaveLength(1);
});

test('a page rendered ahead waits until it is opened', () => {
  page.prerendering = true;
  countView();
  vi.advanceTimersByTime(10_000);
  expect(sent).toEqual([]);
  page.prerendering = false;
  page.dispatchEvent(new Event('prerenderingchange'));
  vi.advanceTimersByTime(2000);
  expect(sent).toHaveLength(1);
});
