import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSearchCounter, type SearchCounter } from './search-counter';

const MINUTE = 60_000;

let clock: number;
let written: unknown[][];
let failing: boolean;
let counter: SearchCounter;

beforeEach(() => {
  vi.useFakeTimers();
  clock = Date.parse('2026-11-24T09:58:00Z');
  written = [];
  failing = false;
  counter = createSearchCounter({
    flush: async (counts) => {
      if (failing) throw new Error('the database is away');
      written.push(structuredClone(counts));
    },
    log: { warn: vi.fn() },
    now: () => clock,
  });
});
afterEach(async () => {
  await counter.stop();
  vi.useRealTimers();
});

const search = (query: Record<string, string>, found = 0, address = '203.0.113.5') =>
  counter.count(
    { address: `/search?${new URLSearchParams(query).toString()}`, found },
    { address, userAgent: 'browser' },
  );

test('what is looked for and hardly found is counted once for a reader, in any spelling', async () => {
  search({ q: 'المُدن الذكيّة' }, 4);
  search({ q: 'المدن الذكيه' }, 4);
  search({ q: 'المدن الذكية', sort: 'date' }, 2, '203.0.113.6');
  await vi.advanceTimersByTimeAsync(5000);
  const one = { words: 'المُدن الذكيّة', folded: 'المدن الذكيه' };
  expect(written).toEqual([[{ ...one, count: 2, found: 2 }]]);
  clock += 31 * MINUTE;
  search({ q: 'المدن الذكية' });
  await counter.flush();
  expect(written).toHaveLength(2);
});

test.each([
  [{ q: 'نفط' }, 5],
  [{ q: 'نفط', section: 'sport' }, 0],
  [{ q: 'نفط', page: '2' }, 0],
  [{ q: 'نفط', from: '2026-01-01' }, 0],
  [{ q: 'reader@example.org' }, 0],
  [{ q: 'ط'.repeat(10_000) }, 0],
  [{}, 0],
])('%j that finds %i is not counted', async (query, found) => {
  search(query, found);
  await counter.flush();
  expect(written).toEqual([]);
});

test('a flood is bounded, in words and from one network', async () => {
  for (let at = 0; at < 3000; at += 1) search({ q: `كلمة${at}` }, 0, `10.0.${at >> 8}.${at & 255}`);
  for (let at = 0; at < 500; at += 1) search({ q: `حرف${at}` }, 0);
  await counter.flush();
  expect(written[0]).toHaveLength(2000);
  for (let at = 0; at < 500; at += 1) search({ q: `لفظ${at}` }, 0);
  await counter.flush();
  expect(written[1]).toBeUndefined();
});

test('what could not be written waits and is added up', async () => {
  failing = true;
  search({ q: 'نفط' });
  await counter.flush();
  search({ q: 'نفط' }, 1, '203.0.113.6');
  search({ q: 'غاز' });
  await counter.flush();
  failing = false;
  await counter.stop();
  expect(written).toEqual([
    [
      { words: 'نفط', folded: 'نفط', count: 2, found: 1 },
      { words: 'غاز', folded: 'غاز', count: 1, found: 0 },
    ],
  ]);
});
