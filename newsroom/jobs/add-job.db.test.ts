import pg from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { env } from '@/env';
import { db } from '../db/client';
import { addJob } from './add-job';

const KEY = 'index-now';
const change = (articleId: number) => ({ articleId, sectionIds: [1] });
const ask = (articleId: number) =>
  db().$transaction((tx) => addJob(tx, 'gather-addresses', [change(articleId)], KEY));

async function queue() {
  const rows = await db().$queryRaw<{ payload: { articleId: number }[]; taken: boolean }[]>`
    SELECT payload, locked_at IS NOT NULL AS taken FROM graphile_worker._private_jobs ORDER BY id`;
  return rows.map(({ payload, taken }) => ({ ids: payload.map((one) => one.articleId), taken }));
}

beforeEach(async () => {
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

test('asked for twice before it begins it is one piece of work, its lists put together', async () => {
  await ask(1);
  await ask(2);
  expect(await queue()).toEqual([{ ids: [1, 2], taken: false }]);
});

test('asked for while it is being done it is done again', async () => {
  await ask(1);
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now()`;
  await ask(2);
  expect(await queue()).toEqual([
    { ids: [1], taken: true },
    { ids: [2], taken: false },
  ]);
});

test('asked for in the moment in which it is taken it is done again', async () => {
  await ask(1);
  const worker = new pg.Client({ connectionString: env().DATABASE_URL });
  await worker.connect();
  await worker.query('BEGIN; UPDATE graphile_worker._private_jobs SET locked_at = now()');
  const asked = ask(2);
  await expect.poll(waitsForRow).toBe(true);
  await worker.query('COMMIT');
  await worker.end();
  await asked;
  expect(await queue()).toEqual([
    { ids: [1], taken: true },
    { ids: [2], taken: false },
  ]);
});

async function waitsForRow(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%add_job%'`;
  return row?.count === 1;
}
