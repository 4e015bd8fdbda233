import { beforeAll, expect, test } from 'vitest';
import {
  copyOf,
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  newStory,
  NOON,
} from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import type { StaffActor } from '../staff/actor';
import { duplicateArticle } from './duplicate-article';
import { fieldsOf } from './fields';
import { getDeskArticle } from './get-desk-article';
import { listDeskArticles } from './list-desk-articles';

let section: number;
let editor: StaffActor;
let reporter: StaffActor;

beforeAll(async () => {
  section = await newSection();
  editor = await newStaff('editor', [section]);
  reporter = await newStaff('reporter');
});

test('the copy has the whole text, belongs to who made it, and begins as a draft', async () => {
  const picture = { mediaId: await newPicture(), caption: 'تعليق', credit: 'أفق' };
  const fields = { title: 'عنوان يُنسخ', standfirst: 'موجز', place: 'جدة', picture };
  const id = await newStory(reporter, section, fields);
  const copy = await duplicateArticle(editor, { id }, minutesAfter(NOON, 10));
  expect(copy.id).not.toBe(id);
  expect(fieldsOf(await copyOf(copy.id))).toEqual(fieldsOf(await copyOf(id)));
  const { desk, history } = await getDeskArticle(editor, copy.id, NOON);
  expect(desk).toMatchObject({ state: 'draft', createdBy: editor.name, publicAddress: null });
  expect(history.items.map(({ type }) => type)).toEqual(['article.created']);
});

test('the desk’s search finds it by its words', async () => {
  const word = 'زعفران';
  const id = await newDraft(reporter, { title: `موسم ${word}` });
  const copy = await duplicateArticle(reporter, { id }, NOON);
  const { items } = await listDeskArticles(reporter, { q: word }, NOON);
  expect(items.map((item) => item.id)).toEqual(expect.arrayContaining([id, copy.id]));
});
