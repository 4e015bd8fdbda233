import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createViewCounter, type ViewBatch, type ViewCounter } from './view-counter';

const START = Date.parse('2026-11-24T09:58:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;

let clock: number;
let batches: ViewBatch[];
let failing: boolean;
let told: number;
let counter: ViewCounter;

beforeEach(() => {
  vi.useFakeTimers();
  clock = START;
  batches = [];
  failing = false;
  told = 0;
  counter = newCounter();
});

afterEach(async () => {
  await counter.stop();
  vi.useRealTimers();
});

function newCounter(isPublicArticle?: (id: number) => boolean): ViewCounter {
  return createViewCounter({
    flush: async (batch) => {
      batches.push(batch);
      if (failing) throw new Error('the database is away');
      return batch.counts.length;
    },
    onFlushed: () => (told += 1),
    isPublicArticle,
    log: { warn: vi.fn(), error: vi.fn() },
    now: () => clock,
  });
}

const read = (articleId: number, reader: string, from = '10.0.0.1'): void =>
  counter.count({ articleId, address: from, userAgent: reader });

/** What was handed in, batch by batch, as story → count. */
const handedIn = () =>
  batches.map(({ counts }) =>
    Object.fromEntries(counts.map(({ articleId, count }) => [articleId, count])),
  );

test('readers of one story are one row, under the hour in which they read', async () => {
  read(7, 'a');
  read(7, 'b');
  clock += 3 * MINUTE;
  read(7, 'c');
  await counter.flush();
  expect(batches[0]?.counts).toEqual([
    { articleId: 7, hour: new Date('2026-11-24T09:00:00Z'), count: 2 },
    { articleId: 7, hour: new Date('2026-11-24T10:00:00Z'), count: 1 },
  ]);
});

test('nothing read, nothing handed in', async () => {
  await counter.flush();
  expect(batches).toEqual([]);
});

test('every few seconds what was counted is handed in, without being asked', async () => {
  read(7, 'a');
  await vi.advanceTimersByTimeAsync(5 * SECOND);
  read(8, 'a');
  await vi.advanceTimersByTimeAsync(5 * SECOND);
  expect(handedIn()).toEqual([{ 7: 1 }, { 8: 1 }]);
  expect(batches.map(({ number }) => number)).toEqual([1, 2]);
});

test('what failed is sent again as the same batch, and what came meanwhile after it', async () => {
  failing = true;
  read(7, 'a');
  await counter.flush();
  read(7, 'b');
  read(8, 'b');
  await counter.flush();
  failing = false;
  await counter.flush();
  await counter.flush();
  expect(batches.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => batches[0]));
  expect(handedIn()[3]).toEqual({ 7: 1, 8: 1 });
  expect(batches[3]).toMatchObject({ source: batches[0]?.source, number: 2 });
});

test('the end hands in what failed and what came after it', async () => {
  failing = true;
  read(7, 'a');
  await counter.flush();
  read(8, 'a');
  failing = false;
  await counter.stop();
  expect(handedIn()).toEqual([{ 7: 1 }, { 7: 1 }, { 8: 1 }]);
});

test('what could not be written for a day is given up', async () => {
  failing = true;
  read(7, 'a');
  await counter.flush();
  clock += 24 * 60 * MINUTE;
  await counter.flush();
  failing = false;
  read(8, 'a');
  await counter.flush();
  expect(handedIn()).toEqual([{ 7: 1 }, { 7: 1 }, { 8: 1 }]);
});

test('two flushes at once are one', async () => {
  read(7, 'a');
  await Promise.all([counter.flush(), counter.flush()]);
  expect(batches).toHaveLength(1);
});

test('the end hands in what came while a flush was running', async () => {
  read(7, 'a');
  const running = counter.flush();
  read(8, 'a');
  await counter.stop();
  await running;
  expect(handedIn()).toEqual([{ 7: 1 }, { 8: 1 }]);
});

test('the pages that show it are told at once, then at most once a minute', async () => {
  const readAndFlush = async (reader: string) => {
    read(7, reader);
    await counter.flush();
  };
  await readAndFlush('a');
  expect(told).toBe(1);
  await readAndFlush('b');
  await readAndFlush('c');
  expect(told).toBe(1);
  clock += MINUTE;
  // Nothing new is needed: the change of before is still untold.
  await counter.flush();
  expect(told).toBe(2);
  clock += MINUTE;
  await counter.flush();
  expect(told).toBe(2);
});

test('a batch that changed nothing is not told', async () => {
  await counter.stop();
  counter = createViewCounter({
    flush: async () => 0,
    onFlushed: () => (told += 1),
    log: { warn: vi.fn(), error: vi.fn() },
    now: () => clock,
  });
  read(7, 'a');
  await counter.flush();
  expect(told).toBe(0);
});

test('what is known not to be public is not counted', async () => {
  await counter.stop();
  counter = newCounter((id) => id === 7);
  read(7, 'a');
  read(8, 'a');
  await counter.flush();
  expect(handedIn()).toEqual([{ 7: 1 }]);
});

test('while nothing can be written, memory is bounded and known stories count on', async () => {
  failing = true;
  for (let id = 1; id <= 20_010; id += 1) {
    // Every story from a network of its own, so that no flood is seen.
    read(id, 'a', `10.${id >> 16}.${(id >> 8) & 255}.${id & 255}`);
  }
  read(1, 'b', '10.9.9.9');
  failing = false;
  await counter.flush();
  expect(batches[0]?.counts).toHaveLength(20_000);
  expect(batches[0]?.counts[0]).toMatchObject({ articleId: 1, count: 2 });
});
