import { expect, test, vi } from 'vitest';
import { db } from './client';
import { onSlowQuery, reportQuery, type SlowQuery } from './slow-queries';

/** Milliseconds that no busy machine needs. */
const PATIENCE = 20_000;

const told: SlowQuery[] = [];
onSlowQuery((query) => told.push(query));

test('a statement that reaches the limit is told, without its parameters', async () => {
  vi.stubEnv('SLOW_QUERY_MS', '1');
  await db().$queryRaw`
    SELECT ${'geheim'}::text, count(*) FROM generate_series(1, 500000)`;
  await vi.waitFor(() => expect(told).toHaveLength(1), PATIENCE);
  expect(told[0]?.sql).toContain('SELECT $1::text');
  expect(JSON.stringify(told)).not.toContain('geheim');
});

test('a quick statement is nobody’s business', () => {
  told.length = 0;
  reportQuery({ query: 'SELECT 1', duration: 199.9 }, 200);
  reportQuery({ query: 'SELECT 2', duration: 200 }, 200);
  expect(told).toEqual([{ sql: 'SELECT 2', ms: 200 }]);
});
