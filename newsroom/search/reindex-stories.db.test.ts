import { expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  newStory,
  NOON,
  publish,
} from '@/tests/factories';
import { db } from '../db/client';
import { SYSTEM } from '../staff/actor';
import { HIGHEST, reindexStories } from './reindex-stories';
import { requestReindexing } from './request-reindexing';
import { searchArticles, searchInput } from './search-articles';
import { ANALYSER_VERSION } from './search-document';

const later = minutesAfter(NOON, 30);

async function newest(q: string): Promise<number[]> {
  const { items } = await searchArticles(searchInput.parse({ q }), later);
  return items.map(({ id }) => id);
}

test('words of older rules are made anew, in the background, once', async () => {
  const id = await newDraft(await newStaff('reporter'));
  await edit(SYSTEM, id, { title: 'مشاريع النقل', sectionId: await newSection() }, NOON);
  await publish(SYSTEM, id);
  const [row] = await db().$queryRaw<[{ document: string }]>`
    SELECT "document"::text FROM "ArticleSearch" WHERE "articleId" = ${id}`;
  await db().$executeRaw`
    UPDATE "ArticleSearch" SET "analyser" = 0, "document" = to_tsvector('simple', 'مشاريع النقل')
    WHERE "articleId" = ${id}`;
  expect(await newest('مشروع')).not.toContain(id);

  await requestReindexing(SYSTEM, later);
  const jobs = await db().$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'reindex-stories'`;
  expect(jobs).toEqual([{ key: 'reindex-stories' }]);

  const all = { below: HIGHEST };
  expect(await reindexStories(SYSTEM, all, later)).toEqual({ done: 1, below: id });
  expect(await reindexStories(SYSTEM, all, later)).toEqual({ done: 0, below: null });
  expect(await newest('مشروع')).toContain(id);
  const [after] = await db().$queryRaw<[{ document: string; analyser: number }]>`
    SELECT "document"::text, "analyser" FROM "ArticleSearch" WHERE "articleId" = ${id}`;
  expect(after).toEqual({ ...row, analyser: ANALYSER_VERSION });
});

test('a row of older rules answers quotations until it is made anew', async () => {
  const id = await newStory(await newStaff('reporter'), await newSection(), {
    title: 'قطار الحرمين السريع',
  });
  await db().$executeRaw`
    UPDATE "ArticleSearch" SET "analyser" = 0, "pairs" = NULL WHERE "articleId" = ${id}`;
  await db().$executeRaw`DELETE FROM "ArticleSearchHead" WHERE "articleId" = ${id}`;
  expect(await newest('"قطار الحرمين"')).toEqual([id]);
  expect(await newest('"الحرمين قطار"')).toEqual([]);
  await reindexStories(SYSTEM, { below: HIGHEST }, later);
  expect(await newest('"قطار الحرمين"')).toEqual([id]);
  expect(await newest('"الحرمين قطار"')).toEqual([]);
});

test('nothing is asked for when all words are of today', async () => {
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await requestReindexing(SYSTEM, later);
  const [{ count }] = await db().$queryRaw<[{ count: bigint }]>`
    SELECT count(*) AS count FROM graphile_worker.jobs`;
  expect(count).toBe(0n);
});
