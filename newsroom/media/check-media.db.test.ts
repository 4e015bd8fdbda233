import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPicture } from '@/tests/picture-factory';
import { newStorage, storageKey, STORAGE_KINDS, type TestStorage } from '@/tests/storage-factory';
import { db } from '../db/client';
import { checkMedia, clearOrphans } from './check-media';
import { copyMedia } from './copy-media';
import { storageNamed } from './storage';

const ORPHAN = storageKey('ff');
const quiet = () => undefined;

describe.each(STORAGE_KINDS)('media in a storage: %s', (kind) => {
  let at: TestStorage;
  let keys: string[];
  const now = new Date(performance.timeOrigin + performance.now());
  const later = new Date(now.getTime() + 2 * 3_600_000);

  beforeAll(async () => {
    at = await newStorage(kind);
    await newPicture();
    const { signal: stop } = new AbortController();
    await copyMedia({ from: storageNamed('folder'), to: at.storage, stop, report: quiet });
    keys = (await db().rendition.findMany({ select: { key: true } })).map(({ key }) => key);
  });
  afterAll(() => at.close());

  test('all is well', async () => {
    expect(await checkMedia(at.storage, later, quiet)).toEqual({
      whole: keys.length,
      missing: [],
      wrong: [],
      orphans: [],
    });
  });

  test('what is missing, of another length or named by nothing is found', async () => {
    const [missing = '', wrong = ''] = keys;
    const bytes = (await at.storage.read(wrong)) ?? Buffer.alloc(0);
    await at.storage.remove(missing);
    await at.storage.write(wrong, Buffer.from('half'));
    await at.storage.write(ORPHAN, Buffer.from('x'));
    const found = await checkMedia(at.storage, later, quiet);
    expect(found).toMatchObject({
      whole: keys.length - 2,
      missing: [missing],
      wrong: [{ key: wrong, bytes: 4, shouldBe: bytes.length }],
      orphans: [{ key: ORPHAN, bytes: 1 }],
    });
  });

  test('a file of this hour may be on its way into the library', async () => {
    expect((await checkMedia(at.storage, now, quiet)).orphans).toEqual([]);
  });

  test('orphans are removed, and nothing that a row names meanwhile', async () => {
    const { orphans, missing } = await checkMedia(at.storage, later, quiet);
    const changedAt = now;
    const named = { key: keys[2] ?? '', bytes: 1, changedAt };
    expect(await clearOrphans(at.storage, [...orphans, named], later)).toEqual({
      removed: 1,
      drafts: 0,
    });
    expect(await at.storage.size(ORPHAN)).toBeNull();
    expect(await at.storage.size(named.key)).not.toBeNull();
    expect((await checkMedia(at.storage, later, quiet)).missing).toEqual(missing);
  });
});
