import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { env } from '@/env';
import {
  backup,
  backupFolder,
  BACKUP_TIME,
  clearBackups,
  digests,
  newDatabase,
  newFile,
  newNewspaper,
  PASSPHRASE,
  restore,
  structure,
  withClient,
} from '@/tests/backup-factory';
import { edit, minutesAfter, NOON, publish } from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { newStorage, STORAGE_KINDS, type TestStorage } from '@/tests/storage-factory';
import { db } from '../db/client';
import { deletePicture } from '../media/delete-picture';
import { removeRetiredRenditions } from '../media/remove-retired-renditions';
import { mediaStorage, type MediaStorage } from '../media/storage';
import { SYSTEM } from '../staff/actor';
import { checkArchive } from './check-archive';

let story: number;

beforeAll(async () => {
  story = await newNewspaper();
});

afterAll(clearBackups);

// One of them is encrypted, too: the two have nothing to do with each other, and a key costs a second.
describe.each(STORAGE_KINDS)('into an empty place, the media in a %s', (kind) => {
  let at: TestStorage;

  beforeEach(async () => {
    at = await newStorage(kind);
    return () => at.close();
  });

  test('everything comes back', async () => {
    const passphrase = kind === 'folder' ? null : PASSPHRASE;
    const { file, missing, media } = await backup({ passphrase });
    expect(missing).toEqual([]);
    const plain = readFileSync(file).includes('COPY') || readFileSync(file).includes('ustar');
    expect(plain).toBe(passphrase === null);
    const url = await newDatabase();
    await restore(file, url, at.storage, { passphrase });

    const before = await digests(env().DATABASE_URL);
    expect(before.Article?.rows).toBeGreaterThan(0);
    expect(await digests(url)).toEqual(before);
    expect(await structure(url)).toEqual(await structure(env().DATABASE_URL));
    const keys = (await db().rendition.findMany({ select: { key: true } })).map(({ key }) => key);
    expect(keys.length).toBe(media.files);
    for (const key of keys) {
      expect(await at.storage.read(key)).toEqual(await mediaStorage().read(key));
    }
    // New rows get new numbers, and what refuses changes is there again.
    await withClient(url, async (client) => {
      const { rows } = await client.query<{ id: string; top: string }>(
        `SELECT nextval('"Event_id_seq"') AS id, (SELECT max("id") FROM "Event") AS top`,
      );
      expect(Number(rows[0]?.id)).toBeGreaterThan(Number(rows[0]?.top));
      await expect(client.query('UPDATE "Event" SET "type" = $1', ['x'])).rejects.toThrow();
      const { rows: marks } = await client.query(
        `SELECT to_regnamespace('matbaa_restore') AS mark`,
      );
      expect(marks).toEqual([{ mark: null }]);
    });
  });
});

describe('the moment', () => {
  test('what is written while it is made is not in it', async () => {
    const before = await digests(env().DATABASE_URL);
    let changed: Promise<unknown> | undefined;
    const report = (): void => {
      changed ??= edit(SYSTEM, story, { title: 'عنوان كُتب أثناء النسخ' }).then(() =>
        publish(SYSTEM, story, BACKUP_TIME),
      );
    };
    // Slow files: the newspaper is written to while the copy is under way.
    const slow: MediaStorage = {
      ...mediaStorage(),
      read: async (key) => {
        await changed;
        return mediaStorage().read(key);
      },
    };
    const { file } = await backup({ storage: slow, report });
    expect(await digests(env().DATABASE_URL)).not.toEqual(before);
    const { manifest } = await checkArchive(file, null, () => undefined);
    expect(manifest.tables).toEqual(before);
  });

  test('a file that has still to be read is not removed, and goes the day after', async () => {
    const id = await newPicture();
    await deletePicture(SYSTEM, { id }, NOON);
    const rows = await db().rendition.findMany({ where: { mediaId: id } });
    const muchLater = minutesAfter(NOON, 3 * 24 * 60);
    let removed: number | undefined;
    const slow: MediaStorage = {
      ...mediaStorage(),
      read: async (key) => {
        removed ??= await removeRetiredRenditions(SYSTEM, muchLater);
        return mediaStorage().read(key);
      },
    };
    const { missing } = await backup({ storage: slow });
    expect({ removed, missing }).toEqual({ removed: 0, missing: [] });
    expect(await removeRetiredRenditions(SYSTEM, muchLater)).toBe(rows.length);
  });

  test('a file that the newspaper has lost is named; one that fails for a moment is read', async () => {
    const [lost, late] = await db().rendition.findMany({ take: 2, orderBy: { key: 'asc' } });
    let fails = 1;
    const holey: MediaStorage = {
      ...mediaStorage(),
      size: async (key) => (key === lost?.key ? null : mediaStorage().size(key)),
      read: async (key) => {
        if (key === late?.key && (fails -= 1) >= 0) throw new Error('away');
        return mediaStorage().read(key);
      },
    };
    expect((await backup({ storage: holey })).missing).toEqual([lost?.key]);
  });

  test('a storage that stays away ends it, and nothing is left', async () => {
    const away: MediaStorage = { ...mediaStorage(), size: () => Promise.reject(new Error('away')) };
    const before = readdirSync(backupFolder);
    await expect(backup({ storage: away })).rejects.toThrow('away');
    expect(readdirSync(backupFolder)).toEqual(before);
  });

  test('what is there is not written over', async () => {
    const { file } = await backup();
    const bytes = readFileSync(file);
    await expect(backup({ file })).rejects.toThrow('is there already');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    const other = newFile();
    writeFileSync(`${other}.part`, '');
    await expect(backup({ file: other })).rejects.toThrow('was killed');
    expect(existsSync(other)).toBe(false);
  });
});

test('interrupted it leaves no row, and repeated it ends', async () => {
  const { file } = await backup();
  const at = await newStorage('folder');
  const url = await newDatabase();
  let left = 3;
  const failing: MediaStorage = {
    ...at.storage,
    write: async (key, content) => {
      if ((left -= 1) < 0) throw new Error('the disk is full');
      await at.storage.write(key, content);
    },
  };
  await expect(restore(file, url, failing)).rejects.toThrow('the disk is full');
  await withClient(url, async (client) => {
    expect((await client.query('SELECT FROM "Staff"')).rowCount).toBe(0);
  });
  await restore(file, url, at.storage);
  expect(await digests(url)).toEqual(await digests(env().DATABASE_URL));
  await at.close();
});

test('sessions end where that is asked for', async () => {
  const [staff] = await db().staff.findMany({ take: 1 });
  const session = { createdAt: NOON, lastSeenAt: NOON, userAgent: '', address: '' };
  const id = '00000000-0000-4000-8000-000000000001';
  await db().session.create({ data: { ...session, id, staffId: staff?.id ?? 0 } });
  const { file } = await backup();
  for (const endSessions of [true, false]) {
    const at = await newStorage('folder');
    const url = await newDatabase();
    await restore(file, url, at.storage, { endSessions });
    await withClient(url, async (client) => {
      const { rowCount } = await client.query('SELECT FROM "Session" WHERE "endedAt" IS NULL');
      expect(rowCount).toBe(endSessions ? 0 : 1);
    });
    await at.close();
  }
});
