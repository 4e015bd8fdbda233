import { beforeAll, expect, test } from 'vitest';
import { db } from '@/newsroom/db/client';
import { createWriter } from '@/newsroom/writers/create-writer';
import { SYSTEM, type StaffActor } from '@/newsroom/staff/actor';
import {
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  NOON,
  paragraphs,
} from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { trashArticle } from '@/newsroom/articles/trash-article';
import { searchPalette } from './search-palette';

const now = minutesAfter(NOON, 60);
let mine: number;
let foreign: number;
let reporter: StaffActor;
let other: StaffActor;
let editor: StaffActor;
let photo: StaffActor;

beforeAll(async () => {
  mine = await newSection();
  foreign = await newSection('سياسة');
  reporter = await newStaff('reporter');
  other = await newStaff('reporter');
  editor = await newStaff('editor', [mine]);
  photo = await newStaff('photo');
});

const found = async (actor: StaffActor, q: string): Promise<number[]> =>
  (await searchPalette(actor, { q }, now)).articles.map(({ id }) => id);

test('a headline is found in any spelling, the latest work first', async () => {
  const old = await newDraft(reporter, { title: 'أمطارٌ على الإحساء', sectionId: mine });
  const fresh = await newDraft(reporter, { title: 'الاحساء بعد أمطار أمس' }, minutesAfter(NOON, 9));
  expect(await found(reporter, 'احساء امطار')).toEqual([fresh, old]);
});

test('headlines stand before texts, what is written as typed before its other forms', async () => {
  const typed = await newDraft(reporter, { title: 'سفينة في المرفأ' });
  const plural = await newDraft(reporter, { title: 'سفن في المرفأ' }, minutesAfter(NOON, 1));
  const text = await newDraft(
    reporter,
    { title: 'خبر', body: paragraphs('سفينة في المرفأ.') },
    minutesAfter(NOON, 2),
  );
  expect(await found(reporter, 'سفينة المرفأ')).toEqual([typed, plural, text]);
  expect(await found(reporter, '"سفن في المرفأ"')).toEqual([plural, typed, text]);
  expect(await found(reporter, 'سفينة -خبر المرف')).toEqual([typed, plural]);
});

test('a number finds its story before headlines that hold it', async () => {
  const id = await newDraft(reporter, { title: 'قرار' });
  const named = await newDraft(reporter, { title: `القرار رقم ${id}` });
  expect(await found(reporter, String(id))).toEqual([id, named]);
  expect(await found(reporter, `#${id}`)).toEqual([id]);
});

test('nothing out of reach is found, not by its number either', async () => {
  const theirs = await newDraft(other, { title: 'ظلال الياسمين', sectionId: foreign });
  for (const actor of [reporter, editor, photo]) {
    expect(await found(actor, 'الياسمين')).toEqual([]);
    expect(await found(actor, String(theirs))).not.toContain(theirs);
  }
  expect(await found(await newStaff('chief'), 'الياسمين')).toEqual([theirs]);
});

test('without words stands what the person wrote last, within reach', async () => {
  const person = await newStaff('reporter');
  const first = await newDraft(person, { title: 'أول' });
  const second = await newDraft(person, { title: 'ثانٍ' }, minutesAfter(NOON, 1));
  expect(await found(person, '')).toEqual([second, first]);
  expect((await searchPalette(person, { q: ' ' }, now)).media).toEqual([]);
});

test('where it stands is said', async () => {
  const id = await newDraft(reporter, { title: 'مادة إلى المهملات', sectionId: mine });
  await trashArticle(reporter, await newest(id), now);
  const { articles } = await searchPalette(reporter, { q: String(id) }, now);
  expect(articles[0]).toMatchObject({ id, state: 'trashed', section: 'محليات' });
});

test('pictures and bylines are found, deleted pictures are not', async () => {
  const [kept, gone] = [await newPicture(), await newPicture()];
  await db().media.updateMany({
    where: { id: { in: [kept, gone] } },
    data: { folded: 'منارة يبرين' },
  });
  await db().media.update({ where: { id: gone }, data: { deletedAt: NOON } });
  await createWriter(
    SYSTEM,
    { handle: 'yabrin', name: 'سالم اليبريني', headline: 'كاتب', bio: '', columnist: false },
    NOON,
  );
  const { media, writers } = await searchPalette(photo, { q: 'يبرين' }, now);
  expect(media.map(({ id }) => id)).toEqual([kept]);
  expect(writers).toMatchObject([{ handle: 'yabrin', name: 'سالم اليبريني' }]);
});

test('signs of patterns are letters like others', async () => {
  await newDraft(reporter, { title: 'نسبة 100% تمامًا' });
  expect(await found(reporter, '100%')).toHaveLength(1);
  expect(await found(reporter, '1_0%')).toEqual([]);
});
