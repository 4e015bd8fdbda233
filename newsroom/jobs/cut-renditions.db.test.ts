import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { env } from '@/env';
import { NOON } from '@/tests/factories';
import { newReadyPicture, newWaitingPicture } from '@/tests/picture-factory';
import { db } from '../db/client';
import { changeCuts } from '../media/change-cuts';
import { mediaStorage } from '../media/storage';
import * as storageModule from '../media/storage';
import { SYSTEM } from '../staff/actor';
import { cutRenditions } from './cut-renditions';

afterEach(() => vi.restoreAllMocks());

const clock = () => NOON;
const cut = (mediaId: number) => cutRenditions({ mediaId }, clock);
const stateOf = (id: number) => db().media.findUniqueOrThrow({ where: { id } });
const standing = (mediaId: number) =>
  db().rendition.findMany({ where: { mediaId, retiredAt: null }, orderBy: { key: 'asc' } });

test('a waiting picture gets what it lacks; the uncut JPEG keeps its address', async () => {
  const id = await newWaitingPicture();
  const before = await standing(id);
  await cut(id);
  expect(await stateOf(id)).toMatchObject({ cutState: 'ready', cutProgress: 100 });
  const after = await standing(id);
  expect(after).toEqual(expect.arrayContaining(before));
  expect(after).toHaveLength(9);
});

test('a changed focal point leaves the uncut picture alone', async () => {
  const id = await newReadyPicture();
  const full = async () => (await standing(id)).filter(({ slot }) => slot === 'full');
  const before = await full();
  await changeCuts(SYSTEM, { id, focal: { x: 0, y: 0 }, crops: {} }, NOON);
  await cut(id);
  expect(await full()).toEqual(before);
});

test('what needs nothing, or is gone, is left alone', async () => {
  const ready = await newReadyPicture();
  const deleted = await newWaitingPicture();
  await db().media.update({ where: { id: deleted }, data: { deletedAt: NOON } });
  const events = await db().event.count();
  for (const id of [ready, deleted, 999_999]) await cut(id);
  expect(await db().event.count()).toBe(events);
});

test('a storage that breaks off in the middle: told, nothing to be seen, made the next time', async () => {
  const id = await newWaitingPicture();
  const before = await standing(id);
  const storage = mediaStorage();
  let written = 0;
  vi.spyOn(storageModule, 'mediaStorage').mockReturnValue({
    ...storage,
    write: async (key, bytes) => {
      written += 1;
      if (written > 4) throw new Error('ENOSPC');
      await storage.write(key, bytes);
    },
  });
  await expect(cut(id)).rejects.toThrow('cutStorageAway');
  vi.restoreAllMocks();
  expect(await stateOf(id)).toMatchObject({ cutState: 'failed', cutError: 'cutStorageAway' });
  expect(await standing(id)).toEqual(before);
  await cut(id);
  expect(await stateOf(id)).toMatchObject({ cutState: 'ready', cutError: null });
});

test('an original that cannot be read: told in its own words', async () => {
  const id = await newWaitingPicture();
  const [original] = (await standing(id)).filter(({ slot }) => slot === 'original');
  const path = join(env().MEDIA_DIR, original?.key ?? '');
  renameSync(path, `${path}.away`);
  await expect(cut(id)).rejects.toThrow('cutOriginalAway');
  expect(await stateOf(id)).toMatchObject({ cutState: 'failed', cutError: 'cutOriginalAway' });
});

test('a picture that is changed while it is cut is left to the try that the change asked for', async () => {
  const id = await newWaitingPicture();
  const storage = mediaStorage();
  let asked = false;
  vi.spyOn(storageModule, 'mediaStorage').mockReturnValue({
    ...storage,
    write: async (key, bytes) => {
      if (!asked) await changeCuts(SYSTEM, { id, focal: { x: 1, y: 1 }, crops: {} }, NOON);
      asked = true;
      await storage.write(key, bytes);
    },
  });
  await cut(id);
  expect(await stateOf(id)).toMatchObject({ cutState: 'waiting', cutVersion: 2, cutError: null });
});
