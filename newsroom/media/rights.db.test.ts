import { beforeAll, describe, expect, test } from 'vitest';
import {
  copyOf,
  edit,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  NOON,
  paragraphs,
} from '@/tests/factories';
import { bringPicture, newPicture, pictureBytes } from '@/tests/picture-factory';
import type { ArticleFields } from '../articles/fields';
import { findPublicArticle } from '../articles/find-public-article';
import { publishArticle } from '../articles/publish-article';
import { db } from '../db/client';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { deletePicture } from './delete-picture';
import { findPublicMedia } from './find-public-media';
import { recallPicture } from './recall-picture';
import { reinstatePicture } from './reinstate-picture';
import { replacePicture } from './replace-picture';
import { updatePicture } from './update-picture';
import { isUnused, usesOf } from './uses-of';

const later = minutesAfter(NOON, 30);
const reason = 'طلبت الوكالة سحبها.';
let reporter: StaffActor;
let sectionId: number;

beforeAll(async () => {
  sectionId = await newSection();
  reporter = await newStaff('reporter');
});

async function draftWith(fields: Partial<ArticleFields>): Promise<number> {
  return newDraft(reporter, { sectionId, ...fields });
}

async function publish(id: number, now = NOON): Promise<void> {
  await publishArticle(SYSTEM, { ...(await newest(id)), update: 'silent' }, now);
}

const above = (mediaId: number, caption = '', credit = '') => ({
  picture: { mediaId, caption, credit },
});

const inText = (mediaId: number) => ({
  body: [
    ...paragraphs('فقرة.'),
    { id: 'p', type: 'picture' as const, mediaId, caption: '', credit: '' },
  ],
});

async function storyWith(fields: Partial<ArticleFields>): Promise<number> {
  const id = await draftWith(fields);
  await publish(id);
  return id;
}

async function isOpen(mediaId: number, now = later): Promise<boolean> {
  const file = await db().rendition.findFirstOrThrow({
    where: { mediaId, slot: 'full', format: 'jpeg' },
  });
  return (await findPublicMedia(file.key, now)) !== null;
}

describe('a recalled picture', () => {
  test('stands on no page and its bytes are nobody’s, until it is reinstated', async () => {
    const [main, inBody] = [await newPicture(), await newPicture()];
    const story = await storyWith({ ...above(main), ...inText(inBody) });
    const shown = async () => {
      const page = await findPublicArticle(story, later);
      return [page?.picture?.id ?? null, ...Object.keys(page?.bodyPictures ?? {}).map(Number)];
    };
    expect(await shown()).toEqual([main, inBody]);
    for (const id of [main, inBody]) await recallPicture(SYSTEM, { id, reason }, NOON);
    expect(await shown()).toEqual([null]);
    expect([await isOpen(main), await isOpen(inBody)]).toEqual([false, false]);
    for (const id of [main, inBody]) await reinstatePicture(SYSTEM, { id }, later);
    expect(await shown()).toEqual([main, inBody]);
    expect([await isOpen(main), await isOpen(inBody)]).toEqual([true, true]);
  });

  test('is recalled once, and only what was recalled is reinstated', async () => {
    const id = await newPicture();
    await expect(reinstatePicture(SYSTEM, { id }, NOON)).rejects.toMatchObject({ code: 'RULE' });
    await recallPicture(SYSTEM, { id, reason }, NOON);
    await expect(recallPicture(SYSTEM, { id, reason }, NOON)).rejects.toMatchObject({
      code: 'RULE',
    });
  });
});

describe('a replaced picture', () => {
  test('gives its place away with its words, and takes it back', async () => {
    const [old, fresh] = [await newPicture(), await newPicture()];
    await updatePicture(SYSTEM, { id: fresh, caption: 'الجديدة', credit: 'تصويرنا' }, NOON);
    const story = await storyWith(above(old, 'الوزير، الثاني من اليمين', 'الوكالة'));
    expect(await isOpen(fresh)).toBe(false);
    await replacePicture(SYSTEM, { id: old, by: fresh }, later);
    expect((await findPublicArticle(story, later))?.picture).toMatchObject({
      id: fresh,
      replaces: old,
      caption: 'الجديدة',
      credit: 'تصويرنا',
    });
    expect([await isOpen(old), await isOpen(fresh)]).toEqual([false, true]);
    await replacePicture(SYSTEM, { id: old, by: null }, later);
    expect((await findPublicArticle(story, later))?.picture).toMatchObject({
      id: old,
      caption: 'الوزير، الثاني من اليمين',
    });
    expect([await isOpen(old), await isOpen(fresh)]).toEqual([true, false]);
  });

  test('hands on what it stood in for: no chain arises', async () => {
    const [first, second, third] = [await newPicture(), await newPicture(), await newPicture()];
    const story = await storyWith(above(first));
    await replacePicture(SYSTEM, { id: first, by: second }, NOON);
    await replacePicture(SYSTEM, { id: second, by: third }, NOON);
    expect((await findPublicArticle(story, later))?.picture?.id).toBe(third);
    await expect(replacePicture(SYSTEM, { id: third, by: first }, NOON)).rejects.toMatchObject({
      details: { sentence: 'replacementIsOther' },
    });
  });

  test('two that are put in each other’s place at once: one of them is', async () => {
    const [one, other] = [await newPicture(), await newPicture()];
    const outcomes = await Promise.allSettled([
      replacePicture(SYSTEM, { id: one, by: other }, NOON),
      replacePicture(SYSTEM, { id: other, by: one }, NOON),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test.each([
    ['itself', async (id: number) => id, 'replacementIsOther'],
    [
      'one without an alternative text',
      async () =>
        (await bringPicture(SYSTEM, { bytes: await pictureBytes(), fileName: 'ميناء.png' }, NOON))
          .id,
      'altMissing',
    ],
    [
      'a recalled one',
      async () => {
        const id = await newPicture();
        await recallPicture(SYSTEM, { id, reason }, NOON);
        return id;
      },
      'replacementNotUsable',
    ],
  ])('is not replaced by %s', async (_name, make, sentence) => {
    const id = await newPicture();
    const by = await make(id);
    await expect(replacePicture(SYSTEM, { id, by }, NOON)).rejects.toMatchObject({
      details: { sentence },
    });
  });
});

describe('deletion', () => {
  test('of what nobody uses; the same bytes may come again', async () => {
    const photo = await newStaff('photo');
    const bytes = await pictureBytes();
    const upload = { bytes, fileName: 'ميناء.png' };
    const { id } = await bringPicture(SYSTEM, upload, NOON);
    expect(isUnused(await usesOf(db(), id))).toBe(true);
    await deletePicture(photo, { id }, NOON);
    const again = await bringPicture(SYSTEM, upload, later);
    expect(again.id).not.toBe(id);
    await expect(deletePicture(photo, { id }, later)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each([
    ['a live story', (id: number) => storyWith(above(id))],
    ['a draft', (id: number) => draftWith(inText(id))],
    ['a gallery', newGalleryWith],
    [
      'what it stands in for',
      async (by: number) => replacePicture(SYSTEM, { id: await newPicture(), by }, NOON),
    ],
  ])('of what %s shows is for whoever may', async (_name, use) => {
    const id = await newPicture();
    await use(id);
    await expect(deletePicture(await newStaff('photo'), { id }, NOON)).rejects.toMatchObject({
      details: { sentence: 'pictureInUse' },
    });
    await deletePicture(await newStaff('chief'), { id }, NOON);
    expect(await isOpen(id)).toBe(false);
  });

  test('leaves the story without it, and its draft can still be saved', async () => {
    const id = await newPicture();
    const story = await storyWith(inText(id));
    await deletePicture(SYSTEM, { id }, later);
    expect((await findPublicArticle(story, later))?.bodyPictures).toEqual({});
    const body = [...inText(id).body, ...paragraphs('خاتمة.')];
    await edit(SYSTEM, story, { body }, later);
    expect((await copyOf(story)).body).toHaveLength(3);
  });
});

async function newGalleryWith(mediaId: number): Promise<void> {
  await db().gallery.create({
    data: {
      title: 'معرض',
      createdAt: NOON,
      updatedAt: NOON,
      items: { create: [{ position: 0, mediaId }] },
    },
  });
}
