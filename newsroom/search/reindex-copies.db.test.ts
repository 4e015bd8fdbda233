import { expect, test } from 'vitest';
import { edit, newDraft, newStaff, NOON, paragraphs } from '@/tests/factories';
import { listDeskArticles } from '../articles/list-desk-articles';
import { listInput } from '../articles/list-input';
import { db } from '../db/client';
import { SYSTEM } from '../staff/actor';
import { createTag } from '../tags/create-tag';
import { reindexCopies } from './reindex-copies';
import { HIGHEST } from './reindex-stories';

const all = { below: HIGHEST };

const search = async (q: string) =>
  (await listDeskArticles(SYSTEM, listInput.parse({ q }), NOON)).items.map(({ id }) => id);

test('a working copy without words or with those of older rules is found from now on, once', async () => {
  const reporter = await newStaff('reporter');
  const body = paragraphs('رممها عمال من المدينة.');
  const old = await newDraft(reporter, { title: 'مئذنة القلعة', body });
  const bare = await newDraft(reporter, { title: 'سوق القلعة' });
  const other = await newDraft(reporter, { title: 'أسوار القلعة' });
  await db().deskSearch.deleteMany({ where: { articleId: bare } });
  await db().$executeRaw`
    UPDATE "DeskSearch" SET "analyser" = 0, "document" = '' WHERE "articleId" = ${old}`;
  expect(await search('القلعه')).toEqual([other]);
  const events = await db().event.count();
  expect(await reindexCopies(SYSTEM, all, NOON)).toEqual({ done: 2, below: old });
  expect(await search('قلعة مدن')).toEqual([old]);
  expect(await search('أسواق')).toEqual([bare]);
  expect(await reindexCopies(SYSTEM, all, NOON)).toEqual({ done: 0, below: null });
  expect(await db().event.count()).toBe(events);
});

test('a text that was changed is found by its new words and tags alone', async () => {
  const tag = await createTag(SYSTEM, { name: 'الجسور المعلقة' }, NOON);
  const id = await newDraft(await newStaff('reporter'), { title: 'جسر الوادي' });
  await edit(SYSTEM, id, { title: 'نفق الجبل' });
  expect([await search('الوادي'), await search('أنفاق')]).toEqual([[], [id]]);
  await edit(SYSTEM, id, { tagIds: [tag.id] });
  expect(await search('جسر معلق')).toEqual([id]);
});
