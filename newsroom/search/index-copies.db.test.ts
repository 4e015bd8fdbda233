import { expect, test } from 'vitest';
import { edit, newDraft, newStaff, NOON, paragraphs } from '@/tests/factories';
import { listDeskArticles } from '../articles/list-desk-articles';
import { listInput } from '../articles/list-input';
import { db } from '../db/client';
import { SYSTEM } from '../staff/actor';
import { indexCopies } from './index-copies';

const search = async (q: string) =>
  (await listDeskArticles(SYSTEM, listInput.parse({ q }), NOON)).items.map(({ id }) => id);

test('a working copy from before the index was kept is found from now on, once', async () => {
  const id = await newDraft(await newStaff('reporter'), {
    title: 'مئذنة القلعة',
    body: paragraphs('رممها عمال من المدينة.'),
  });
  const other = await newDraft(await newStaff('reporter'), { title: 'سوق القلعة' });
  await db().deskSearch.deleteMany({ where: { articleId: id } });
  expect(await search('القلعه')).toEqual([other]);
  const events = await db().event.count();
  expect(await indexCopies(SYSTEM, NOON)).toBe(1);
  expect(await search('عمال القلعة')).toEqual([id]);
  expect(await indexCopies(SYSTEM, NOON)).toBe(0);
  expect(await db().event.count()).toBe(events);
});

test('a text that was changed is found by its new words alone', async () => {
  const id = await newDraft(await newStaff('reporter'), { title: 'جسر الوادي' });
  await edit(SYSTEM, id, { title: 'نفق الجبل' });
  expect([await search('الوادي'), await search('نفق')]).toEqual([[], [id]]);
});
