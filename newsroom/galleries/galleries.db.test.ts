import { beforeAll, describe, expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  newStory,
  NOON,
} from '@/tests/factories';
import { bringPicture, newPicture, pictureBytes } from '@/tests/picture-factory';
import { archiveArticle } from '../articles/archive-article';
import type { Body } from '../articles/body/blocks';
import { findPublicArticle } from '../articles/find-public-article';
import { db } from '../db/client';
import { findPublicMedia } from '../media/find-public-media';
import { updatePicture } from '../media/update-picture';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createGallery } from './create-gallery';
import { deleteGallery } from './delete-gallery';
import { getGallery } from './get-gallery';
import { findGallery, galleryListInput, listGalleries } from './list-galleries';
import { updateGallery } from './update-gallery';

const later = minutesAfter(NOON, 30);
let section: number;
let reporter: StaffActor;
let photo: StaffActor;
let pictures: number[];

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  photo = await newStaff('photo');
  pictures = await Promise.all([1, 2, 3].map(() => newPicture()));
});

const showing = (galleryId: number): Body => [
  { id: 'p', type: 'paragraph', content: [{ text: 'نص' }] },
  { id: 'g', type: 'gallery', galleryId },
];

const itemsOf = (...ids: (number | undefined)[]) =>
  ids.map((mediaId) => ({ mediaId: mediaId ?? 0, caption: '' }));

const newGallery = async (title = 'أسبوع في صور') =>
  (await createGallery(reporter, { title, items: itemsOf(...pictures) }, NOON)).id;

async function shown(story: number, gallery: number, now = later) {
  return (await findPublicArticle(story, now))?.bodyGalleries[gallery];
}

async function isOpen(mediaId: number | undefined, now = later): Promise<boolean> {
  const file = await db().rendition.findFirstOrThrow({ where: { mediaId, slot: 'full' } });
  return (await findPublicMedia(file.key, now)) !== null;
}

async function eventsOf(id: number): Promise<string[]> {
  const where = { nounId: String(id), type: { startsWith: 'gallery.' } };
  const events = await db().event.findMany({ where, orderBy: { id: 'asc' } });
  return events.map(({ type }) => type);
}

describe('making and changing', () => {
  test('title, pictures, order and captions', async () => {
    const id = await newGallery('  أسبوع\u202E في  صور ');
    const [first, second, third] = pictures;
    const items = [
      { mediaId: third ?? 0, caption: ' الثالثة ' },
      { mediaId: first ?? 0, caption: '' },
    ];
    const change = { id, version: 1, title: 'أسبوع في صور', items };
    expect(await updateGallery(reporter, change, later)).toEqual({ version: 2 });
    const gallery = await getGallery(reporter, id, later);
    expect(gallery).toMatchObject({ title: 'أسبوع في صور', version: 2, createdBy: reporter.name });
    expect(gallery.items.map(({ mediaId, caption }) => [mediaId, caption])).toEqual([
      [third, 'الثالثة'],
      [first, ''],
    ]);
    expect(gallery.items[0]?.picture?.id).not.toBe(second);
    expect(await eventsOf(id)).toEqual(['gallery.created', 'gallery.changed']);
  });

  test('nothing new is no change', async () => {
    const id = await newGallery();
    const same = { id, version: 1, title: 'أسبوع في صور', items: itemsOf(...pictures) };
    expect(await updateGallery(reporter, same, later)).toEqual({ version: 1 });
    expect(await eventsOf(id)).toEqual(['gallery.created']);
  });

  test('a colleague’s newer state is not overwritten', async () => {
    const id = await newGallery();
    await updateGallery(reporter, { id, version: 1, title: 'أحدث', items: [] }, later);
    await expect(
      updateGallery(reporter, { id, version: 1, title: 'أقدم', items: [] }, later),
    ).rejects.toMatchObject({ code: 'CONFLICT', details: { sentence: 'galleryMovedOn' } });
    expect((await getGallery(reporter, id, later)).title).toBe('أحدث');
  });

  test('two at the same moment: one of them', async () => {
    const id = await newGallery();
    const both = await Promise.allSettled(
      ['أ', 'ب'].map((title) =>
        updateGallery(reporter, { id, version: 1, title, items: [] }, later),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test.each([
    ['no title', { title: ' ', items: [] }, 'galleryTitleMissing'],
    ['the same picture twice', { title: 'أ', items: itemsOf(7, 7) }, 'galleryPictureTwice'],
    [
      'more than a hundred',
      { title: 'أ', items: Array.from({ length: 101 }, (_, at) => ({ mediaId: at + 1 })) },
      'galleryTooLong',
    ],
  ])('%s', async (_, input, sentence) => {
    await expect(createGallery(reporter, input, NOON)).rejects.toMatchObject({
      issues: [{ message: sentence }],
    });
  });

  test('what is no picture of the library', async () => {
    const items = itemsOf(2_000_000_000);
    await expect(createGallery(reporter, { title: 'أ', items }, NOON)).rejects.toMatchObject({
      code: 'INVALID',
    });
  });
});

describe('finding', () => {
  test('in any spelling, latest change first, from page to page and back', async () => {
    const ids: number[] = [];
    for (let at = 0; at < 30; at += 1) {
      const made = { title: `أمسية ${at}`, items: itemsOf(pictures[0]) };
      ids.unshift((await createGallery(SYSTEM, made, minutesAfter(NOON, at))).id);
    }
    const list = (q: string, cursor?: string | null) =>
      listGalleries(reporter, galleryListInput.parse({ q, cursor: cursor ?? undefined }));
    const first = await list('امسيه');
    const second = await list('امسيه', first.next);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(first.items[0]).toMatchObject({ count: 1, createdBy: null });
    expect(first.items[0]?.strip).toHaveLength(1);
    expect([first.previous, second.next]).toEqual([null, null]);
    expect((await list('امسيه', second.previous)).items).toEqual(first.items);
    expect((await list('أمسيّة 29')).items.map(({ title }) => title)).toEqual(['أمسية 29']);
  });

  test('a cursor that makes no sense is the first page', () => {
    expect(galleryListInput.parse({ cursor: "next_1_1' OR 1=1" }).cursor).toBeUndefined();
  });
});

describe('readers', () => {
  test('from the publication of the story until it leaves the site', async () => {
    const id = await newGallery();
    expect(await isOpen(pictures[0])).toBe(false);
    const story = await newStory(reporter, section, { body: showing(id) });
    expect((await shown(story, id))?.pictures.map((picture) => picture.id)).toEqual(pictures);
    expect(await isOpen(pictures[0])).toBe(true);
    expect(await isOpen(pictures[0], minutesAfter(NOON, -1))).toBe(false);
    await archiveArticle(SYSTEM, { id: story }, later);
    expect(await isOpen(pictures[0])).toBe(false);
  });

  test('a removed picture is hidden at once', async () => {
    const mine = await Promise.all([newPicture(), newPicture()]);
    const { id } = await createGallery(reporter, { title: 'أ', items: itemsOf(...mine) }, NOON);
    const story = await newStory(reporter, section, { body: showing(id) });
    await updateGallery(
      photo,
      { id, version: 1, title: 'أ', items: itemsOf(mine[1]) },
      minutesAfter(NOON, 1),
    );
    expect((await shown(story, id))?.pictures.map((picture) => picture.id)).toEqual([mine[1]]);
    expect([await isOpen(mine[0]), await isOpen(mine[1])]).toEqual([false, true]);
  });

  test('an expired and a recalled picture are left out, an empty gallery is none', async () => {
    const [expiring, recalled] = await Promise.all([newPicture(), newPicture()]);
    const items = itemsOf(expiring, recalled);
    const { id } = await createGallery(reporter, { title: 'أ', items }, NOON);
    const story = await newStory(reporter, section, { body: showing(id) });
    await db().media.update({ where: { id: expiring }, data: { licenceUntil: later } });
    const before = minutesAfter(NOON, 29);
    expect((await shown(story, id, before))?.pictures).toHaveLength(2);
    expect(await isOpen(expiring, before)).toBe(true);
    expect((await shown(story, id))?.pictures.map((picture) => picture.id)).toEqual([recalled]);
    expect(await isOpen(expiring)).toBe(false);
    await db().media.update({
      where: { id: recalled },
      data: { recalledAt: NOON, recallReason: 'طلب الوكالة' },
    });
    expect(await shown(story, id)).toBeUndefined();
    const desk = await getGallery(reporter, id, later);
    expect(desk.items.map(({ usable }) => usable)).toEqual([false, false]);
  });

  test('a replacement stands without the words that were written for another', async () => {
    const [old, fresh] = await Promise.all([newPicture(), newPicture()]);
    const items = [{ mediaId: old, caption: 'تعليق المعرض' }];
    const { id } = await createGallery(reporter, { title: 'أ', items }, NOON);
    const story = await newStory(reporter, section, { body: showing(id) });
    expect((await shown(story, id))?.pictures[0]).toMatchObject({ caption: 'تعليق المعرض' });
    await db().media.update({ where: { id: old }, data: { replacedById: fresh } });
    expect((await shown(story, id))?.pictures).toMatchObject([
      { id: fresh, replaces: old, caption: '' },
    ]);
    expect([await isOpen(old), await isOpen(fresh)]).toEqual([false, true]);
  });
});

describe('a gallery that readers see already', () => {
  test('is no longer for those to change whose words are read before they are published', async () => {
    const id = await newGallery();
    const change = { id, version: 1, title: 'بلا مراجعة', items: itemsOf(...pictures) };
    const story = await newStory(reporter, section, { body: showing(id) });
    await expect(updateGallery(reporter, change, later)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      details: { sentence: 'galleryIsPublic' },
    });
    expect(await updateGallery(photo, change, later)).toEqual({ version: 2 });
    await archiveArticle(SYSTEM, { id: story }, later);
    expect(await updateGallery(reporter, { ...change, version: 2, title: 'أ' }, later)).toEqual({
      version: 3,
    });
  });

  test('takes in no picture without an alternative text', async () => {
    const id = await newGallery();
    const { id: bare } = await bringPicture(
      SYSTEM,
      { bytes: await pictureBytes(), fileName: 'a.png' },
      NOON,
    );
    const change = { id, title: 'أ', items: itemsOf(bare, ...pictures) };
    await updateGallery(reporter, { ...change, version: 1 }, NOON);
    await updateGallery(reporter, { ...change, version: 2, items: itemsOf(...pictures) }, NOON);
    await newStory(reporter, section, { body: showing(id) });
    await expect(updateGallery(photo, { ...change, version: 3 }, later)).rejects.toMatchObject({
      code: 'RULE',
      details: { sentence: 'altMissing' },
    });
  });

  test('nor one for a single use that another story shows', async () => {
    const once = await newPicture();
    await updatePicture(SYSTEM, { id: once, licence: 'oneUse' }, NOON);
    const id = await newGallery();
    await newStory(reporter, section, { body: showing(id) });
    const change = { id, version: 1, title: 'أ', items: itemsOf(once) };
    await newStory(reporter, section, { picture: { mediaId: once, caption: '', credit: '' } });
    await expect(updateGallery(photo, change, later)).rejects.toMatchObject({
      details: { sentence: 'pictureOneUse' },
    });
  });
});

describe('deleting', () => {
  test('only what no text shows; titles only of what one may read', async () => {
    const id = await newGallery();
    const own = await newDraft(reporter, { title: 'مادتي', body: showing(id) });
    const colleague = await newStaff('reporter');
    const foreign = await newStory(colleague, section, { title: 'مادة زميل', body: showing(id) });
    await edit(colleague, foreign, { body: [] }, later);
    await expect(deleteGallery(reporter, { id }, later)).rejects.toMatchObject({
      code: 'RULE',
      details: {
        sentence: 'galleryInUse',
        data: { stories: [{ id: own, title: 'مادتي' }], others: 1 },
      },
    });
    await edit(reporter, own, { body: [] }, later);
    // Readers still see the colleague's live text.
    await expect(deleteGallery(SYSTEM, { id }, later)).rejects.toMatchObject({ code: 'RULE' });
    await archiveArticle(SYSTEM, { id: foreign }, later);
    await deleteGallery(reporter, { id }, later);
    expect(await findGallery(reporter, id)).toBeNull();
    await expect(getGallery(reporter, id, later)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(deleteGallery(reporter, { id }, later)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await eventsOf(id)).toEqual(['gallery.created', 'gallery.deleted']);
  });

  test('a text that shows a deleted one can be saved, and shows readers nothing of it', async () => {
    const id = await newGallery();
    await deleteGallery(reporter, { id }, NOON);
    const story = await newStory(reporter, section, { body: showing(id) });
    expect(await shown(story, id)).toBeUndefined();
  });
});
