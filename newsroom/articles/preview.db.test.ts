import { beforeAll, expect, test } from 'vitest';
import { edit, minutesAfter, newDraft, newSection, newStaff, NOON } from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { db } from '../db/client';
import { findPublicMedia } from '../media/find-public-media';
import { disableStaff } from '../staff/disable-staff';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createPreview, createPreviewInput } from './create-preview';
import { findPreview } from './find-preview';
import { findPreviewPicture } from './find-preview-picture';
import { listPreviews } from './list-previews';
import { recordPreviewOpening } from './record-preview-opening';
import { revokePreview } from './revoke-preview';
import { trashArticle } from './trash-article';

let reporter: StaffActor;
let section: number;

beforeAll(async () => {
  reporter = await newStaff('reporter');
  section = await newSection();
});

async function previewed() {
  const mediaId = await newPicture();
  const picture = { mediaId, caption: 'تعليق', credit: 'أفق' };
  const id = await newDraft(reporter, { sectionId: section, title: 'نص للمعاينة', picture });
  const { address } = await createPreview(reporter, { id }, NOON);
  return { id, mediaId, token: address.replace('/preview/', '') };
}

const days = (count: number): Date => minutesAfter(NOON, count * 24 * 60);

test('the link shows the working copy as it is now, and its picture, which readers may not have', async () => {
  const { id, mediaId, token } = await previewed();
  await edit(reporter, id, { title: 'نص أحدث' });
  const page = await findPreview(token, days(1));
  expect(page?.title).toBe('نص أحدث');
  const url = page?.picture?.slots.wide?.jpeg[0]?.url;
  expect(url).toBe(`/preview/${token}/pictures/${mediaId}/wide`);
  const bytes = await findPreviewPicture(token, mediaId, 'wide', days(1));
  expect(bytes?.subarray(0, 2).toString('hex')).toBe('ffd8');
  const { key } = await db().rendition.findFirstOrThrow({ where: { mediaId, slot: 'wide' } });
  expect(await findPublicMedia(key, days(1))).toBeNull();
});

test('it opens no other picture', async () => {
  const { token } = await previewed();
  const other = await newPicture();
  expect(await findPreviewPicture(token, other, 'wide', days(1))).toBeNull();
});

test.each([
  ['recalled', { recalledAt: NOON, recallReason: 'سحبته الوكالة' }],
  ['out of its licence', { licenceUntil: NOON }],
])('nor one that is %s', async (_what, rights) => {
  const { token, mediaId } = await previewed();
  await db().media.update({ where: { id: mediaId }, data: rights });
  expect(await findPreviewPicture(token, mediaId, 'wide', days(1))).toBeNull();
});

test.each([
  ['expired', async () => ({ token: (await previewed()).token, now: days(8) })],
  [
    'forged',
    async () => {
      const { token } = await previewed();
      const [link, signature = ''] = token.split('.');
      return { token: `${Number(link) + 1}.${signature}`, now: days(1) };
    },
  ],
  [
    'revoked',
    async () => {
      const { id, token } = await previewed();
      await revokePreview(reporter, { id, link: Number(token.split('.')[0]) }, NOON);
      return { token, now: days(1) };
    },
  ],
  [
    'of somebody who has left the house',
    async () => {
      const gone = await newStaff('reporter');
      const id = await newDraft(gone, { sectionId: section });
      const { address } = await createPreview(gone, { id }, NOON);
      await disableStaff(SYSTEM, { id: gone.id }, NOON);
      expect(await listPreviews(SYSTEM, id, NOON)).toEqual([]);
      return { token: address.replace('/preview/', ''), now: days(1) };
    },
  ],
  [
    'of a text in the trash',
    async () => {
      const { id, token } = await previewed();
      await trashArticle(reporter, { id }, NOON);
      return { token, now: days(1) };
    },
  ],
])('a link that is %s opens nothing', async (_what, link) => {
  const { token, now } = await link();
  expect(await findPreview(token, now)).toBeNull();
});

test('who only looks gets the same link again; one for somebody is a link of its own', async () => {
  const { id, token } = await previewed();
  const again = async (now: Date) => (await createPreview(reporter, { id }, now)).address;
  expect(await again(days(2))).toBe(`/preview/${token}`);
  // A link that ends within a day is no use to who looks tomorrow.
  expect(await again(days(6.5))).not.toBe(`/preview/${token}`);
  const asked = createPreviewInput.parse({ id, days: '3', label: ' المراجع اللغوي ' });
  await createPreview(reporter, asked, NOON);
  const [own] = await listPreviews(reporter, id, NOON);
  expect(own).toMatchObject({
    label: 'المراجع اللغوي',
    by: reporter.name,
    expiresAt: days(3).toISOString(),
    openedAt: null,
  });
  expect(createPreviewInput.safeParse({ id, days: 400 }).success).toBe(false);
});

test('the list says when a link was opened last, and holds none that is over', async () => {
  const { id, token } = await previewed();
  await recordPreviewOpening(SYSTEM, { token }, days(2));
  expect(await listPreviews(reporter, id, days(3))).toMatchObject([
    { address: `/preview/${token}`, openedAt: days(2).toISOString() },
  ]);
  await recordPreviewOpening(SYSTEM, { token: 'forged' }, days(3));
  await recordPreviewOpening(SYSTEM, { token }, days(8));
  expect(await listPreviews(reporter, id, days(8))).toEqual([]);
  const link = Number(token.split('.')[0]);
  const row = await db().previewLink.findUniqueOrThrow({ where: { id: link } });
  expect(row.openedAt).toEqual(days(2));
});

test('a link is revoked of a text in the trash too, and only by its own article', async () => {
  const [one, other] = [await previewed(), await previewed()];
  const link = Number(one.token.split('.')[0]);
  await expect(revokePreview(reporter, { id: other.id, link }, NOON)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await trashArticle(reporter, { id: one.id }, NOON);
  await revokePreview(reporter, { id: one.id, link }, NOON);
  await revokePreview(reporter, { id: one.id, link }, NOON);
  const events = { nounId: String(one.id), type: 'preview.revoked' };
  expect(await db().event.count({ where: events })).toBe(1);
});
