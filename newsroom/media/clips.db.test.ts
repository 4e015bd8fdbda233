import { beforeAll, describe, expect, test } from 'vitest';
import { newClip } from '@/tests/clip-factory';
import { minutesAfter, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import type { Body } from '../articles/body/blocks';
import { findPublicArticle } from '../articles/find-public-article';
import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { findPublicMedia } from './find-public-media';
import { isShownBy } from './is-shown-by';
import { replacePicture } from './replace-picture';
import { setPoster } from './set-poster';

const later = minutesAfter(NOON, 30);
let section: number;
let reporter: StaffActor;
let photo: StaffActor;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  photo = await newStaff('photo');
});

const showing = (type: 'video' | 'audio', mediaId: number): Body => [
  { id: 'v', type, mediaId, caption: 'تعليق المادة', credit: '' },
];

async function shown(story: number, id: number, now = later) {
  return (await findPublicArticle(story, now))?.bodyClips[id];
}

async function openSlots(mediaId: number, now = later): Promise<string[]> {
  const files = await db().rendition.findMany({ where: { mediaId, slot: { not: 'original' } } });
  const open = await Promise.all(files.map(async ({ key }) => findPublicMedia(key, now)));
  return [...new Set(files.filter((_, at) => open[at]).map(({ slot }) => slot))].toSorted();
}

describe('a film in a story', () => {
  test('its file, captions and poster are public with it', async () => {
    const posterId = await newPicture();
    const id = await newClip('video', { posterId, withCaptions: true });
    expect([await openSlots(id), await openSlots(posterId)]).toEqual([[], []]);
    const story = await newStory(reporter, section, { body: showing('video', id) });
    expect(await shown(story, id)).toMatchObject({
      kind: 'video',
      width: 1280,
      height: 720,
      durationMs: 245_000,
      uploadedAt: NOON.toISOString(),
      file: {
        type: 'video/mp4',
        bytes: 4096,
        url: expect.stringMatching(/^\/media\/.*\.mp4$/) as string,
      },
      captions: expect.stringMatching(/\.vtt$/) as string,
      poster: { id: posterId },
    });
    expect(await openSlots(id)).toEqual(['captions', 'file']);
    expect(await openSlots(posterId)).toContain('wide');
  });

  test('without rights it is nowhere, and its poster neither', async () => {
    const posterId = await newPicture();
    const id = await newClip('video', { posterId });
    const story = await newStory(reporter, section, { body: showing('video', id) });
    await db().media.update({ where: { id }, data: { licenceUntil: later } });
    expect(await shown(story, id, minutesAfter(later, -1))).toBeDefined();
    expect(await shown(story, id)).toBeUndefined();
    expect([await openSlots(id), await openSlots(posterId)]).toEqual([[], []]);
  });

  test('a poster without rights leaves the film', async () => {
    const posterId = await newPicture();
    const id = await newClip('video', { posterId });
    const story = await newStory(reporter, section, { body: showing('video', id) });
    await db().media.update({ where: { id: posterId }, data: { licenceUntil: later } });
    expect(await shown(story, id)).toMatchObject({ poster: null });
    expect([await openSlots(id), await openSlots(posterId)]).toEqual([['file'], []]);
  });

  test('a replacement brings its own poster; only the replaced one’s is hidden', async () => {
    const [oldPoster, freshPoster] = [await newPicture(), await newPicture()];
    const fresh = await newClip('video', { posterId: freshPoster });
    const old = await newClip('video', { posterId: oldPoster });
    const story = await newStory(reporter, section, { body: showing('video', old) });
    await db().media.update({ where: { id: old }, data: { replacedById: fresh } });
    expect(await shown(story, old)).toMatchObject({ id: fresh, replaces: old });
    expect([await openSlots(old), await openSlots(fresh)]).toEqual([[], ['file']]);
    expect([await openSlots(oldPoster), (await openSlots(freshPoster)).length > 0]).toEqual([
      [],
      true,
    ]);
    const isInPreview = (id: number, now = later) =>
      isShownBy({ mediaIds: [old], galleryIds: [] }, id, now);
    expect([await isInPreview(freshPoster), await isInPreview(fresh)]).toEqual([true, true]);
    expect([await isInPreview(await newPicture()), await isInPreview(old)]).toEqual([false, false]);
    await db().media.update({ where: { id: freshPoster }, data: { licenceUntil: later } });
    expect(await isInPreview(freshPoster, minutesAfter(later, -1))).toBe(true);
    expect(await isInPreview(freshPoster)).toBe(false);
  });
});

test('a recording has no size', async () => {
  const id = await newClip('audio');
  const story = await newStory(reporter, section, { body: showing('audio', id) });
  expect(await shown(story, id)).toMatchObject({
    kind: 'audio',
    captions: null,
    poster: null,
    file: { type: 'audio/mpeg' },
  });
});

describe('the poster', () => {
  test('a photo editor sets any, a reporter that of the own uploads', async () => {
    const posterId = await newPicture();
    const id = await newClip('video', { createdById: photo.id });
    await expect(setPoster(reporter, { id, posterId }, later)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const own = await newClip('audio', { createdById: reporter.id });
    await setPoster(reporter, { id: own, posterId }, later);
    await setPoster(photo, { id: own, posterId }, later);
    await setPoster(photo, { id: own, posterId: null }, later);
    const events = await db().event.findMany({ where: { nounId: String(own) } });
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      ['media.changed', { fields: ['posterId'] }],
      ['media.changed', { fields: ['posterId'] }],
    ]);
  });

  test('is a picture, and stands for a film or recording', async () => {
    const [id, posterId] = [await newClip('video'), await newPicture()];
    await expect(setPoster(photo, { id, posterId: id }, later)).rejects.toMatchObject({
      code: 'INVALID',
    });
    await expect(setPoster(photo, { id: posterId, posterId }, later)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

test('a film, which has no alternative text, is put in the place of another', async () => {
  const [id, by] = [await newClip('video'), await newClip('video')];
  await replacePicture(photo, { id, by }, later);
  const story = await newStory(reporter, section, { body: showing('video', id) });
  expect(await shown(story, id)).toMatchObject({ id: by, replaces: id });
});
