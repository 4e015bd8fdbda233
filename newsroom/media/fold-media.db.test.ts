import { expect, test } from 'vitest';
import { NOON } from '@/tests/factories';
import { newReadyPicture } from '@/tests/picture-factory';
import { db } from '../db/client';
import { SYSTEM } from '../staff/actor';
import { foldMedia } from './fold-media';
import { listMedia } from './list-media';
import { libraryInput } from './library-input';

test('what has words and is not found by them is found from now on, once', async () => {
  const [old, bare] = [await newReadyPicture(), await newReadyPicture()];
  const silent = { fileName: '', alt: '', caption: '', credit: '', folded: '' };
  await db().media.update({ where: { id: old }, data: { caption: 'مئذنةُ القلعة', folded: '' } });
  await db().media.update({ where: { id: bare }, data: silent });
  const search = async () =>
    (await listMedia(SYSTEM, libraryInput.parse({ q: 'القلعه مئذنة' }), NOON)).items;
  expect(await search()).toEqual([]);
  const events = await db().event.count();
  expect(await foldMedia(SYSTEM, NOON)).toBe(1);
  expect((await search()).map(({ id }) => id)).toEqual([old]);
  expect(await foldMedia(SYSTEM, NOON)).toBe(0);
  expect(await db().event.count()).toBe(events);
});

test('more than one batch', async () => {
  const ids = await Promise.all(Array.from({ length: 3 }, newReadyPicture));
  await db().$executeRaw`
    INSERT INTO "Media" ("kind", "sourceHash", "fileName", "width", "height", "bytes", "color", "alt",
      "caption", "createdAt")
    SELECT 'picture', 'old ' || n, 'old-' || n || '.jpg', 8, 8, 8, '#000000', '', '', ${NOON}
    FROM generate_series(1, 450) AS n`;
  await db().media.updateMany({ where: { id: { in: ids } }, data: { folded: '' } });
  expect(await foldMedia(SYSTEM, NOON)).toBe(453);
  expect(await db().media.count({ where: { folded: '', fileName: { not: '' } } })).toBe(0);
});
