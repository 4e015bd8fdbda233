import { beforeAll, expect, test } from 'vitest';
import { ar } from '@/messages/ar';
import { minutesAfter, newDraft, newStaff, NOON } from '@/tests/factories';
import { write } from '../db/write';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createPreview } from './create-preview';
import { getDeskArticle } from './get-desk-article';
import { listHistory } from './list-history';
import { listPreviews } from './list-previews';
import { revokePreview } from './revoke-preview';

let reporter: StaffActor;

beforeAll(async () => {
  reporter = await newStaff('reporter');
});

/** An article on which as many acts follow its beginning, each with a number of its own. */
async function busyDraft(acts: number): Promise<number> {
  const id = await newDraft(reporter);
  await write(SYSTEM, minutesAfter(NOON, 1), async (_tx, record) => {
    for (let number = 1; number <= acts; number += 1) {
      const data = { revision: number, name: `نسخة ${number}` };
      record({ type: 'article.named', nounId: String(id), data });
    }
  });
  return id;
}

test('is read to its beginning, a page at a time', async () => {
  const id = await busyDraft(101);
  const { history } = await getDeskArticle(reporter, id, NOON);
  const second = await listHistory(reporter, { id, before: history.next ?? '' });
  const last = await listHistory(reporter, { id, before: second.next ?? '' });
  const told = [history, second, last].map(({ items }) => items.map(({ detail }) => detail));
  expect(told.map((page) => [page.length, page[0], page.at(-1)])).toEqual([
    [50, 'نسخة 101', 'نسخة 52'],
    [50, 'نسخة 51', 'نسخة 2'],
    [2, 'نسخة 1', null],
  ]);
  expect(last.items.at(-1)?.type).toBe('article.created');
  expect(last.next).toBeNull();
});

test('has no further page where exactly one is full', async () => {
  const id = await busyDraft(49);
  expect(await listHistory(reporter, { id })).toMatchObject({ next: null });
  expect((await listHistory(reporter, { id })).items).toHaveLength(50);
});

test('tells of preview links, in words, and of nothing else that has the same number', async () => {
  const id = await newDraft(reporter);
  await createPreview(reporter, { id, days: 7, label: '' }, NOON);
  const [link] = await listPreviews(reporter, id, NOON);
  await revokePreview(reporter, { id, link: link?.id ?? 0 }, NOON);
  await write(SYSTEM, NOON, async (_tx, record) => {
    record({ type: 'tag.created', nounId: String(id), data: { name: 'وسم' } });
  });
  const { items } = await listHistory(reporter, { id });
  expect(items.map(({ type, by }) => [ar.editor.history[type], by])).toEqual([
    ['إبطال رابط معاينة', reporter.name],
    ['إنشاء رابط معاينة', reporter.name],
    ['إنشاء المادة', reporter.name],
  ]);
});

test('is not found by whoever may not read the article', async () => {
  const id = await newDraft(await newStaff('chief'));
  await expect(listHistory(reporter, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
