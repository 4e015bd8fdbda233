import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { env } from '@/env';
import { minutesAfter, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import { newWaitingPicture } from '@/tests/picture-factory';
import { db } from '../db/client';
import { SYSTEM } from '../staff/actor';
import { changeCuts } from './change-cuts';
import { cutSlots } from './cut-slots';
import { deletePicture } from './delete-picture';
import { findPictureToCut } from './find-picture-to-cut';
import { keepRenditions } from './keep-renditions';
import { removeRetiredRenditions } from './remove-retired-renditions';
import { mediaStorage } from './storage';

const LATER = minutesAfter(NOON, 5);
const DAY = 24 * 60;

async function cutOf(id: number) {
  const picture = await findPictureToCut(id);
  if (!picture) throw new Error('nothing is to be cut');
  const original = await mediaStorage().read(picture.originalKey ?? '');
  return {
    id,
    cutVersion: picture.cutVersion,
    files: await cutSlots(original ?? Buffer.alloc(0), picture),
    stay: [],
  };
}

const rowsOf = (mediaId: number) =>
  db().rendition.findMany({ where: { mediaId }, orderBy: { key: 'asc' } });
const standing = async (id: number) =>
  (await rowsOf(id)).filter(({ retiredAt }) => retiredAt === null).map(({ key }) => key);
const stateOf = (id: number) => db().media.findUniqueOrThrow({ where: { id } });

function filesOnDisk(): string[] {
  return readdirSync(env().MEDIA_DIR, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
}

const recut = (id: number, x: number) =>
  changeCuts(SYSTEM, { id, focal: { x, y: 0.5 }, crops: {} }, LATER);

describe('new renditions', () => {
  test('stand all at once, and the event names the months that show the picture', async () => {
    const id = await newWaitingPicture();
    await newStory(await newStaff('chief'), await newSection(), {
      picture: { mediaId: id, caption: '', credit: '' },
    });
    await keepRenditions(SYSTEM, await cutOf(id), LATER);
    expect(await stateOf(id)).toMatchObject({
      cutState: 'ready',
      cutProgress: 100,
      cutError: null,
    });
    const rows = await rowsOf(id);
    for (const { key, bytes } of rows) expect((await mediaStorage().read(key))?.length).toBe(bytes);
    const slots = new Set(rows.map(({ slot }) => slot));
    expect(slots).toEqual(new Set(['original', 'wide', 'classic', 'square', 'full']));
    expect(
      await db().event.findFirst({ where: { type: 'media.cut', nounId: String(id) } }),
    ).toMatchObject({
      at: LATER,
      staffId: null,
      data: { cutVersion: 1, months: ['2026-11'] },
    });
  });

  test('put the former ones to rest; the same cut again wakes them', async () => {
    const id = await newWaitingPicture();
    await keepRenditions(SYSTEM, await cutOf(id), LATER);
    const first = await standing(id);
    await recut(id, 0);
    await keepRenditions(SYSTEM, await cutOf(id), LATER);
    const second = await standing(id);
    expect(second).not.toEqual(first);
    expect((await rowsOf(id)).length).toBeGreaterThan(second.length);
    await recut(id, 0.5);
    await keepRenditions(SYSTEM, await cutOf(id), LATER);
    expect(await standing(id)).toEqual(first);
  });

  test('come too late: nothing changes and nothing is left', async () => {
    const id = await newWaitingPicture();
    await keepRenditions(SYSTEM, await cutOf(id), LATER);
    await recut(id, 0);
    const late = await cutOf(id);
    await recut(id, 1);
    const [rows, files] = [await rowsOf(id), filesOnDisk()];
    await expect(keepRenditions(SYSTEM, late, LATER)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await rowsOf(id)).toEqual(rows);
    expect(filesOnDisk()).toEqual(files);
    expect(await stateOf(id)).toMatchObject({ cutState: 'waiting', cutVersion: 3 });
  });
});

describe('what is not shown any more', () => {
  const path = (key: string) => join(env().MEDIA_DIR, key);

  test('goes after a day: files and rows', async () => {
    const id = await newWaitingPicture();
    await keepRenditions(SYSTEM, await cutOf(id), LATER);
    await recut(id, 0);
    await keepRenditions(SYSTEM, await cutOf(id), LATER);
    const retired = await db().rendition.findMany({ where: { retiredAt: { not: null } } });
    expect(retired.some(({ mediaId }) => mediaId === id)).toBe(true);
    expect(await removeRetiredRenditions(SYSTEM, minutesAfter(LATER, DAY))).toBe(0);
    expect(retired.every(({ key }) => existsSync(path(key)))).toBe(true);
    expect(await removeRetiredRenditions(SYSTEM, minutesAfter(LATER, DAY + 1))).toBe(
      retired.length,
    );
    expect(retired.some(({ key }) => existsSync(path(key)))).toBe(false);
    expect((await rowsOf(id)).map(({ key }) => key)).toEqual(await standing(id));
    for (const key of await standing(id)) expect(existsSync(path(key))).toBe(true);
  });

  test('of a deleted picture everything goes, and only of that', async () => {
    const [id, other] = [await newWaitingPicture(), await newWaitingPicture()];
    const keys = await standing(id);
    await deletePicture(SYSTEM, { id }, LATER);
    await removeRetiredRenditions(SYSTEM, minutesAfter(LATER, DAY + 1));
    expect(keys.some((key) => existsSync(path(key)))).toBe(false);
    expect(await rowsOf(id)).toEqual([]);
    for (const key of await standing(other)) expect(existsSync(path(key))).toBe(true);
  });
});
