import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Upload } from '@tus/server';
import { MP4_OPTIONS, newMp3, newMp4 } from '@/tests/odd-recordings';
import { bringFile, bringPicture, pictureBytes } from '@/tests/picture-factory';
import { NOON, newStaff } from '@/tests/factories';
import { announcing, ODD_FILES, ODD_NAMES } from '@/tests/odd-files';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '../db/client';
import { cutKey } from '../jobs/add-job';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { deletePicture } from './delete-picture';
import { hashFile } from './hash-file';
import { setCaptions } from './set-captions';
import { mediaStorage } from './storage';
import { takeInFile } from './take-in-file';
import { takeInUpload } from './take-in-upload';
import { uploadStore } from './upload-store';

let reporter: StaffActor;
beforeAll(async () => {
  reporter = await newStaff('reporter');
});

async function storedFiles(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of mediaStorage().list()) keys.push(key);
  return keys.sort();
}

/** Everything that taking in could leave: rows, files, jobs, events, uploads. */
async function remains() {
  const [media, renditions, events] = [db().media, db().rendition, db().event];
  return {
    media: await media.count(),
    renditions: await renditions.count(),
    events: await events.count(),
    jobs: await db().$queryRaw`SELECT count(*)::int FROM graphile_worker.jobs`,
    files: await storedFiles(),
    uploads: readdirSync((await uploadStore()).directory),
  };
}

/** An upload that has come whole, as the tus server leaves it. */
async function uploaded(bytes: Uint8Array, fileName = 'picture.png'): Promise<string> {
  const store = await uploadStore();
  const id = crypto.randomUUID().replaceAll('-', '');
  const metadata = { filename: fileName, ownerId: String(reporter.id) };
  await store.create(new Upload({ id, size: bytes.length, offset: 0, metadata }));
  await store.write(Readable.from([Buffer.from(bytes)]), id, 0);
  return id;
}

async function filesOf(id: number) {
  return db().rendition.findMany({ where: { mediaId: id }, orderBy: { slot: 'asc' } });
}

describe('a picture', () => {
  test.each(ODD_FILES)('$what', async ({ bytes, fileName = 'picture.jpg', outcome }) => {
    const before = await remains();
    const upload = await uploaded(await bytes(), fileName);
    const taking = takeInUpload(reporter, { upload, keep: true }, NOON);
    if ('refused' in outcome) {
      await expect(taking).rejects.toMatchObject({
        code: 'INVALID',
        details: { sentence: outcome.refused },
      });
      expect(await remains()).toEqual(before);
      return;
    }
    const taken = await taking;
    if (taken.state !== 'new') throw new Error(`it is ${taken.state}`);
    expect(taken.picture).toMatchObject({ ...outcome, kind: 'picture', fileName });
    expect(readdirSync((await uploadStore()).directory)).toEqual([]);
    for (const { key } of await filesOf(taken.picture.id)) {
      const kept = (await mediaStorage().read(key)) ?? Buffer.alloc(0);
      const { format, space, depth, exif, icc, xmp, iptc, orientation } =
        await sharp(kept).metadata();
      expect({ format, depth, exif, icc, xmp, iptc, orientation }).toEqual({
        format: 'jpeg',
        depth: 'uchar',
      });
      expect(['srgb', 'b-w']).toContain(space);
      for (const hidden of ['<script>', '<?php', 'PK\x03\x04']) {
        expect(kept.includes(Buffer.from(hidden, 'latin1'))).toBe(false);
      }
    }
  });

  test.each(ODD_NAMES)('named %j', async (given, kept) => {
    const upload = await uploaded(await pictureBytes(), given);
    const taken = await takeInUpload(reporter, { upload, keep: true }, NOON);
    expect(taken).toMatchObject({ picture: { fileName: kept } });
  });

  test('waits for its renditions with the job that makes them', async () => {
    const { id } = await bringPicture(
      reporter,
      { bytes: await pictureBytes(), fileName: 'a.png' },
      NOON,
    );
    expect((await filesOf(id)).map(({ slot }) => slot)).toEqual(['full', 'original']);
    const row = await db().media.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ cutState: 'waiting', cutProgress: 0 });
    expect(row.phash).not.toBeNull();
    expect(row.folded).toContain('a.png');
    expect(
      await db().$queryRaw`
        SELECT 1 AS found FROM graphile_worker.jobs WHERE key = ${cutKey(id)}`,
    ).toEqual([{ found: 1 }]);
  });
});

describe('a second one', () => {
  test('of the same bytes is the first, even at the same moment, and leaves no file', async () => {
    const bytes = await pictureBytes();
    const uploads = await Promise.all([uploaded(bytes), uploaded(bytes), uploaded(bytes)]);
    const taken = await Promise.all(
      uploads.map((upload) => takeInUpload(reporter, { upload, keep: true }, NOON)),
    );
    const pictures = taken.map((one) => ('picture' in one ? one.picture.id : 0));
    expect(new Set(pictures).size).toBe(1);
    expect(taken.map(({ state }) => state).sort()).toEqual(['known', 'known', 'new']);
    const rows = await db().rendition.findMany({ select: { key: true } });
    expect(await storedFiles()).toEqual(rows.map(({ key }) => key).sort());
  });

  test('that looks alike is asked about, and the upload waits for the answer', async () => {
    const bytes = await pictureBytes();
    const first = await bringPicture(reporter, { bytes, fileName: 'a.png' }, NOON);
    const before = await remains();
    const smaller = await sharp(bytes).resize(40, 30).jpeg({ quality: 60 }).toBuffer();
    const upload = await uploaded(smaller);
    const asked = await takeInUpload(reporter, { upload, keep: false }, NOON);
    expect(asked).toMatchObject({ state: 'similar', pictures: [{ id: first.id }] });
    expect({ ...(await remains()), uploads: [] }).toEqual(before);
    const kept = await takeInUpload(reporter, { upload, keep: true }, NOON);
    expect(kept.state).toBe('new');
    expect(readdirSync((await uploadStore()).directory)).toEqual([]);
  });

  test('that looks otherwise is not, nor are plain areas, nor what is deleted', async () => {
    const bring = async (bytes: Buffer) =>
      (await bringFile(SYSTEM, { bytes, fileName: 'a.png' }, NOON)).state;
    const deleted = await pictureBytes();
    const { id } = await bringPicture(SYSTEM, { bytes: deleted, fileName: 'a.png' }, NOON);
    await db().media.update({ where: { id }, data: { deletedAt: NOON } });
    expect(await bring(await sharp(deleted).jpeg().toBuffer())).toBe('new');
    expect(await bring(await pictureBytes())).toBe('new');
    for (const red of [1, 120, 250]) {
      const background = { r: red, g: 40, b: 40 };
      const plain = sharp({ create: { width: 50, height: 50, channels: 3, background } });
      expect(await bring(await plain.png().toBuffer())).toBe('new');
    }
  });
});

describe('when something goes wrong', () => {
  test('in the storage, nothing is left and the upload can be tried again', async () => {
    const before = await remains();
    const upload = await uploaded(await pictureBytes());
    const storage = mediaStorage();
    const { write } = storage;
    let writes = 0;
    storage.write = async (key, content) => {
      writes += 1;
      if (writes === 2) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      await write(key, content);
    };
    await expect(takeInUpload(reporter, { upload, keep: true }, NOON)).rejects.toMatchObject({
      code: 'STORAGE_FULL',
    });
    storage.write = write;
    expect({ ...(await remains()), uploads: [] }).toEqual(before);
    expect((await takeInUpload(reporter, { upload, keep: true }, NOON)).state).toBe('new');
  });

  test('a header that lies about its size is refused before anything is decoded', async () => {
    const upload = await uploaded(await announcing(7000, 7000));
    await expect(takeInUpload(reporter, { upload, keep: true }, NOON)).rejects.toMatchObject({
      details: { sentence: 'pictureBroken' },
    });
  });
});

describe('a video', () => {
  test('is one file, without where it was filmed', async () => {
    const bytes = newMp4({ place: '+24.7136+046.6753/', seconds: 5 });
    expect(bytes.includes('+24.7136')).toBe(true);
    const upload = await uploaded(bytes, 'ميناء.mp4');
    const taken = await takeInUpload(reporter, { upload, keep: false }, NOON);
    if (taken.state !== 'new') throw new Error(`it is ${taken.state}`);
    const { picture } = taken;
    expect(picture).toMatchObject({
      kind: 'video',
      width: 640,
      height: 360,
      durationMs: 5000,
      thumbnail: null,
    });
    const [file, ...more] = await filesOf(picture.id);
    expect([file?.slot, file?.format, file?.bytes, more]).toEqual([
      'file',
      'mp4',
      bytes.length,
      [],
    ]);
    const kept = (await mediaStorage().read(file?.key ?? '')) ?? Buffer.alloc(0);
    expect(kept.includes('+24.7136')).toBe(false);
    expect(readdirSync((await uploadStore()).directory)).toEqual([]);
    const again = await bringFile(SYSTEM, { bytes, fileName: 'b.mp4' }, NOON);
    expect(again).toMatchObject({ state: 'known', picture: { id: picture.id } });
  });

  test.each(MP4_OPTIONS)('$what', async ({ options, refused }) => {
    const before = await remains();
    const upload = await uploaded(newMp4(options), 'a.mp4');
    const taking = takeInUpload(reporter, { upload, keep: true }, NOON);
    if (refused) {
      await expect(taking).rejects.toMatchObject({ details: { sentence: refused } });
      expect(await remains()).toEqual(before);
    } else expect((await taking).state).toBe('new');
  });

  test('gets captions, others, and none', async () => {
    const { id } = await bringPicture(
      SYSTEM,
      { bytes: newMp4({ seconds: 9 }), fileName: 'a.mp4' },
      NOON,
    );
    const captions = async () =>
      (await filesOf(id)).filter(({ slot, retiredAt }) => slot === 'captions' && !retiredAt);
    const text = (words: string) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${words}`;
    await setCaptions(SYSTEM, { id, text: text('<b>مرحبًا</b>') }, NOON);
    const [first] = await captions();
    expect((await mediaStorage().read(first?.key ?? ''))?.toString()).toBe(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nمرحبًا\n',
    );
    await setCaptions(SYSTEM, { id, text: text('أهلًا') }, NOON);
    expect((await captions()).map(({ key }) => key)).not.toContain(first?.key);
    await setCaptions(SYSTEM, { id, text: text('مرحبًا') }, NOON);
    expect((await captions()).map(({ key }) => key)).toEqual([first?.key]);
    await setCaptions(SYSTEM, { id, text: ' ' }, NOON);
    expect(await captions()).toEqual([]);
    const still = await bringPicture(SYSTEM, { bytes: await pictureBytes(), fileName: 'a' }, NOON);
    await expect(
      setCaptions(SYSTEM, { id: still.id, text: text('مرحبًا') }, NOON),
    ).rejects.toMatchObject({ details: { sentence: 'captionsOfVideo' } });
    await deletePicture(SYSTEM, { id }, NOON);
    const before = await remains();
    await expect(setCaptions(SYSTEM, { id, text: text('متأخر') }, NOON)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await remains()).toEqual(before);
  });
});

describe('a recording', () => {
  test('is its frames alone', async () => {
    const bytes = newMp3({ tag: '<script>alert(1)</script>' });
    const taken = await bringFile(reporter, { bytes, fileName: 'a.mp3' }, NOON);
    if (taken.state !== 'new') throw new Error(`it is ${taken.state}`);
    expect(taken.picture).toMatchObject({ kind: 'audio', width: 0, height: 0 });
    expect(taken.picture.durationMs).toBeGreaterThan(2000);
    const [file] = await filesOf(taken.picture.id);
    const kept = (await mediaStorage().read(file?.key ?? '')) ?? Buffer.alloc(0);
    expect(kept.includes('<script>')).toBe(false);
    expect(kept.subarray(0, 2).toString('hex')).toBe('fffb');
  });

  test.each([
    ['a beginning that is none', Buffer.from('ID3\x04\0\0\0\0\0\0<script>alert(1)</script>')],
    ['a page behind it', newMp3({ tail: '<script>alert(1)</script>' })],
    ['something in the middle', newMp3({ middle: '<script>alert(1)</script>' })],
    ['one frame', newMp3({ frames: 1 })],
  ])('with %s is refused', async (_what, bytes) => {
    const before = await remains();
    const upload = await uploaded(bytes, 'a.mp3');
    await expect(takeInUpload(reporter, { upload, keep: true }, NOON)).rejects.toMatchObject({
      details: { sentence: 'audioBroken' },
    });
    expect(await remains()).toEqual(before);
  });
});

test('the file that is taken in is left as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-left-'));
  const path = join(folder, 'a.mp4');
  writeFileSync(path, newMp4({ place: '+24.7136+046.6753/', seconds: 7 }));
  const before = await hashFile(path);
  await takeInFile(SYSTEM, { path, fileName: 'a.mp4' }, NOON);
  expect([await hashFile(path), readdirSync(folder)]).toEqual([before, ['a.mp4']]);
  rmSync(folder, { recursive: true });
});
