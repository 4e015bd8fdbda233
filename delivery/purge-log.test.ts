import { beforeEach, describe, expect, test } from 'vitest';
import { PurgeLog } from './purge-log';

let log: PurgeLog;

beforeEach(() => {
  log = new PurgeLog();
});

const purge = (...keys: string[]): void => log.add(new Set(keys));

test('what was purged after a moment is touched, what was purged before it is not', () => {
  purge('front');
  const start = log.last;
  expect(log.touched(['front'], start)).toBe(false);
  purge('a:1', 'front');
  expect(log.touched(['a:2', 'front'], start)).toBe(true);
  expect(log.touched(['a:2'], start)).toBe(false);
  expect(log.touched([], start)).toBe(false);
});

test('what was purged later than the end of the span does not count', () => {
  const start = log.last;
  purge('a:1');
  const end = log.last;
  purge('a:2');
  expect(log.touched(['a:2'], start, end)).toBe(false);
  expect(log.touched(['a:1'], start, end)).toBe(true);
});

describe('keys that nobody knows', () => {
  test('are touched by any purge', () => {
    const start = log.last;
    expect(log.touched(null, start)).toBe(false);
    purge('a:1');
    expect(log.touched(null, start)).toBe(true);
    expect(log.touched(null, log.last)).toBe(false);
  });
});

test('what has not begun is touched by nothing', () => {
  purge('front');
  expect(log.touched(['front'], Infinity)).toBe(false);
  expect(log.touched(null, Infinity)).toBe(false);
});

describe('after more purges than are remembered', () => {
  test('what is older than all of them counts as touched', () => {
    const start = log.last;
    for (let turn = 0; turn < 1001; turn += 1) purge(`a:${turn}`);
    expect(log.touched(['front'], start)).toBe(true);
  });

  test('what is not older is answered exactly', () => {
    purge('forgotten');
    const start = log.last;
    for (let turn = 0; turn < 1000; turn += 1) purge(`a:${turn}`);
    expect(log.touched(['front'], start)).toBe(false);
    expect(log.touched(['a:0'], start)).toBe(true);
    expect(log.touched(['a:999'], start)).toBe(true);
  });
});
