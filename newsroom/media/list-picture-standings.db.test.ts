import { beforeAll, expect, test } from 'vitest';
import { minutesAfter, newDraft, newest, newSection, newStaff, NOON } from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { publishArticle } from '../articles/publish-article';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { listPictureStandings } from './list-picture-standings';
import { recallPicture } from './recall-picture';
import { updatePicture } from './update-picture';

let reporter: StaffActor;
let sectionId: number;

beforeAll(async () => {
  sectionId = await newSection();
  reporter = await newStaff('reporter');
});

test('the pictures of a text stand as they are now, and unknown ones are left out', async () => {
  const [fine, recalled] = [await newPicture(), await newPicture()];
  await recallPicture(SYSTEM, { id: recalled, reason: 'طلبت الوكالة سحبها.' }, NOON);
  const input = { ids: [fine, recalled, 999_999_999], articleId: 1 };
  const standings = await listPictureStandings(reporter, input, NOON);
  expect(new Map(standings.map(({ id, note, reason }) => [id, [note, reason]]))).toEqual(
    new Map([
      [fine, [null, '']],
      [recalled, ['recalled', 'طلبت الوكالة سحبها.']],
    ]),
  );
});

test('a picture for one use is taken for every story but the one that has published it', async () => {
  const picture = await newPicture();
  await updatePicture(SYSTEM, { id: picture, licence: 'oneUse' }, NOON);
  const fields = { sectionId, picture: { mediaId: picture, caption: '', credit: '' } };
  const id = await newDraft(reporter, fields);
  const noteFor = async (articleId: number) =>
    (await listPictureStandings(reporter, { ids: [picture], articleId }, minutesAfter(NOON, 5)))[0]
      ?.note;
  expect(await noteFor(id + 1)).toBeNull();
  await publishArticle(SYSTEM, { ...(await newest(id)), update: 'silent' }, NOON);
  expect(await noteFor(id + 1)).toBe('oneUse');
  expect(await noteFor(id)).toBeNull();
});
