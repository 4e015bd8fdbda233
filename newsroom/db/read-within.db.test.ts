import { expect, test } from 'vitest';
import { db } from './client';
import { Prisma } from './generated/client';
import { readWithin } from './read-within';

test('what is answered in time is answered', async () => {
  expect(await readWithin<{ one: number }>(5000, Prisma.sql`SELECT 1 AS one`)).toEqual([
    { one: 1 },
  ]);
});

test('what takes longer is broken off, and the connection is as it was', async () => {
  const slow = readWithin(50, Prisma.sql`SELECT count(*) FROM generate_series(1, 1000000000)`);
  await expect(slow).rejects.toMatchObject({ code: 'TOO_SLOW' });
  const [limit] = await db().$queryRaw<[{ statement_timeout: string }]>`SHOW statement_timeout`;
  expect(limit.statement_timeout).toBe('0');
});

test.each([0.4, 0, -1])('within %d ms nothing is answered', async (ms) => {
  const late = readWithin(ms, Prisma.sql`SELECT 1 AS one`);
  await expect(late).rejects.toMatchObject({ code: 'TOO_SLOW' });
});

test('another error stays what it is', async () => {
  await expect(readWithin(5000, Prisma.sql`SELECT 1 / 0`)).rejects.not.toMatchObject({
    code: 'TOO_SLOW',
  });
});
