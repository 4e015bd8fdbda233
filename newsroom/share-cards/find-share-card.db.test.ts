import { afterAll, beforeAll, expect, test } from 'vitest';
import { newSection, newStaff, newStory, newDraft, newest, NOON } from '@/tests/factories';
import { newReadyPicture } from '@/tests/picture-factory';
import { retractArticle } from '../articles/retract-article';
import { scheduleArticle } from '../articles/schedule-article';
import { gatherShownKeys } from '../events/shown-keys';
import { recallPicture } from '../media/recall-picture';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createWriter } from '../writers/create-writer';
import { findShareCard } from './find-share-card';

let reporter: StaffActor;
let section: number;
let keys = new Set<string>();
let stop: () => void;

beforeAll(async () => {
  stop = gatherShownKeys(() => keys);
  reporter = await newStaff('reporter');
  section = await newSection('اقتصاد');
});
afterAll(() => stop());

const cardOf = async (id: number, now = NOON) => {
  keys = new Set();
  const card = await findShareCard(id, now);
  return card && { ...card, picture: card.picture !== null };
};

test('a story’s words and its picture, under the keys of both and of the newspaper', async () => {
  const mediaId = await newReadyPicture();
  const picture = { mediaId, caption: '', credit: '' };
  const id = await newStory(reporter, section, { title: 'خبر', picture });
  const said = {
    name: 'أفق',
    logo: null,
    accent: '#0d6355',
    section: 'اقتصاد',
    title: 'خبر',
    byline: '',
    picture: true,
  };
  expect(await cardOf(id)).toEqual(said);
  expect([...keys]).toEqual(expect.arrayContaining([`a:${id}`, `m:${mediaId}`, 'settings']));
  // What readers may not see any more is on no card either; its key stays, should it come back.
  await recallPicture(SYSTEM, { id: mediaId, reason: 'طلبت الوكالة سحبها.' }, NOON);
  expect(await cardOf(id)).toMatchObject({ picture: false });
  expect(keys).toContain(`m:${mediaId}`);
});

test('an opinion names who holds it', async () => {
  const writers = ['سعاد المالكي', 'نورة العتيق'];
  const writerIds = await Promise.all(
    writers.map(async (name) => (await createWriter(SYSTEM, { handle: null, name }, NOON)).id),
  );
  const id = await newStory(reporter, section, { kind: 'opinion', writerIds });
  expect(await cardOf(id)).toMatchObject({ byline: 'سعاد المالكي، نورة العتيق' });
});

test('none for what readers do not see: a draft, what is still to come, what was withdrawn', async () => {
  const draft = await newDraft(reporter, { sectionId: section });
  expect(await cardOf(draft)).toBeNull();
  const at = { date: '2026-11-24', time: '13:00' };
  await scheduleArticle(SYSTEM, { ...(await newest(draft)), ...at }, NOON);
  expect(await cardOf(draft)).toBeNull();
  const id = await newStory(reporter, section);
  await retractArticle(SYSTEM, { id, reason: 'سبب كافٍ للسحب.' }, NOON);
  expect(await cardOf(id)).toBeNull();
  expect(await cardOf(999_999)).toBeNull();
});
