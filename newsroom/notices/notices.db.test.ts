import { beforeAll, expect, test } from 'vitest';
import { publishArticle } from '@/newsroom/articles/publish-article';
import { deleteArticle } from '@/newsroom/articles/delete-article';
import { returnArticle } from '@/newsroom/articles/return-article';
import { trashArticle } from '@/newsroom/articles/trash-article';
import { db } from '@/newsroom/db/client';
import { SYSTEM, type StaffActor } from '@/newsroom/staff/actor';
import {
  edit,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  NOON,
  submit,
} from '@/tests/factories';
import { countNotices } from './count-notices';
import { listNotices } from './list-notices';
import { markNoticesSeen } from './mark-notices-seen';

let section: number;
let editor: StaffActor;

beforeAll(async () => {
  section = await newSection();
  editor = await newStaff('editor', [section]);
});

async function returned(author: StaffActor, note = 'ينقص المصدر'): Promise<number> {
  const id = await newDraft(author, { sectionId: section });
  await submit(author, id);
  await returnArticle(editor, { ...(await newest(id)), note }, NOON);
  return id;
}

test('the author is told what others decided, and not what one did oneself', async () => {
  const author = await newStaff('reporter');
  const id = await returned(author);
  await submit(author, id, minutesAfter(NOON, 5));
  await publishArticle(editor, { ...(await newest(id)), update: 'update' }, minutesAfter(NOON, 9));
  expect(await listNotices(author)).toMatchObject([
    { type: 'article.published', articleId: id, by: editor.name, fresh: true, detail: null },
    { type: 'article.returned', articleId: id, detail: 'ينقص المصدر', fresh: true },
  ]);
  expect([await countNotices(author), await countNotices(editor)]).toEqual([2, 0]);
});

test('what was on the screen is seen, what came meanwhile stays new', async () => {
  const author = await newStaff('reporter');
  await returned(author);
  const [first] = await listNotices(author);
  await returned(author);
  await markNoticesSeen(author, { upTo: first?.id ?? '' }, NOON);
  expect((await listNotices(author)).map(({ fresh }) => fresh)).toEqual([true, false]);
  expect(await countNotices(author)).toBe(1);
});

test('nobody marks a colleague’s notices', async () => {
  const [author, other] = [await newStaff('reporter'), await newStaff('reporter')];
  await returned(author);
  const [notice] = await listNotices(author);
  await markNoticesSeen(other, { upTo: notice?.id ?? '' }, NOON);
  expect(await countNotices(author)).toBe(1);
});

test('a story that left one’s reach is not named any more', async () => {
  const author = await newStaff('editor', [section]);
  const id = await returned(author);
  await edit(SYSTEM, id, { sectionId: await newSection('سياسة') });
  expect(await listNotices(author)).toEqual([]);
  expect(await countNotices(author)).toBe(0);
});

test('who has left the house is told nothing; what the system does is told', async () => {
  const [gone, author] = [await newStaff('reporter'), await newStaff('reporter')];
  await db().staff.update({ where: { id: gone.id }, data: { disabledAt: NOON } });
  for (const person of [gone, author]) {
    const id = await newDraft(person, { sectionId: section });
    await publishArticle(SYSTEM, { ...(await newest(id)), update: 'update' }, NOON);
  }
  expect([await countNotices(gone), await countNotices(author)]).toEqual([0, 1]);
  expect(await listNotices(author)).toMatchObject([{ by: null }]);
});

test('seen ones go after three months', async () => {
  const author = await newStaff('reporter');
  await returned(author);
  const [notice] = await listNotices(author);
  const upTo = notice?.id ?? '';
  await markNoticesSeen(author, { upTo }, NOON);
  await markNoticesSeen(author, { upTo }, minutesAfter(NOON, 91 * 24 * 60));
  expect(await listNotices(author)).toEqual([]);
});

test('what was deleted for good rings no bell, and hides nothing else', async () => {
  const [chief, author] = [await newStaff('chief'), await newStaff('reporter')];
  const kept = await returned(author);
  const id = await newDraft(author, { sectionId: section });
  await trashArticle(chief, { id }, NOON);
  expect(await countNotices(author)).toBe(2);
  await deleteArticle(chief, { id }, NOON);
  expect(await countNotices(author)).toBe(1);
  expect(await listNotices(author)).toMatchObject([{ articleId: kept }]);
});
