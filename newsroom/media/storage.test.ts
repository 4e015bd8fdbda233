import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newStorage, storageKey, STORAGE_KINDS, type TestStorage } from '@/tests/storage-factory';
import type { StoredFile } from './storage';

const KEY = storageKey('ab');
const LARGE = randomBytes(3_000_000);
const AFTERWARDS = new Date('2999-01-01T00:00:00Z');

describe.each(STORAGE_KINDS)('a storage: %s', (kind) => {
  let at: TestStorage;
  beforeEach(async () => {
    at = await newStorage(kind);
  });
  afterEach(() => at.close());

  const listed = async () => {
    const files: StoredFile[] = [];
    for await (const file of at.storage.list()) files.push(file);
    return files;
  };

  test('gives back what it took', async () => {
    await at.storage.write(KEY, Buffer.from('0123456789'));
    expect(String(await at.storage.read(KEY))).toBe('0123456789');
    expect(await at.storage.size(KEY)).toBe(10);
    await at.storage.write(KEY, Buffer.from('0123456789'));
    expect(await listed()).toMatchObject([{ key: KEY, bytes: 10 }]);
  });

  test('an empty file is a file', async () => {
    await at.storage.write(KEY, new Uint8Array());
    expect(await at.storage.size(KEY)).toBe(0);
    expect(await at.storage.read(KEY)).toEqual(Buffer.alloc(0));
    expect(await (await at.storage.open(KEY))?.stream.toArray()).toEqual([]);
  });

  test('what is not there is null, and may be removed', async () => {
    expect(await at.storage.read(KEY)).toBeNull();
    expect(await at.storage.open(KEY)).toBeNull();
    expect(await at.storage.open(KEY, { start: 0, end: 1 })).toBeNull();
    expect(await at.storage.size(KEY)).toBeNull();
    await at.storage.remove(KEY);
    expect(await listed()).toEqual([]);
    expect(await at.storage.clearDrafts(AFTERWARDS)).toBe(0);
  });

  test('takes a file and whatever can be opened, and streams parts of it', async () => {
    const path = join(at.folder, 'upload');
    writeFileSync(path, LARGE);
    await at.storage.write(KEY, { path });
    const other = storageKey('cd', 'mp4');
    const open = () => Promise.resolve(Readable.from([LARGE.subarray(0, 9), LARGE.subarray(9)]));
    await at.storage.write(other, { bytes: LARGE.length, open });
    for (const key of [KEY, other]) {
      expect(hash(await at.storage.read(key))).toBe(hash(LARGE));
      const part = await at.storage.open(key, { start: 1_000_000, end: 2_499_999 });
      expect(part?.bytes).toBe(LARGE.length);
      const bytes = Buffer.concat((await part?.stream.toArray()) as Buffer[]);
      expect(hash(bytes)).toBe(hash(LARGE.subarray(1_000_000, 2_500_000)));
    }
  });

  test('content that is shorter or longer than it says, or breaks off, is not there', async () => {
    const contents = [
      { bytes: 5, open: () => Promise.resolve(Readable.from([Buffer.alloc(4)])) },
      { bytes: 5, open: () => Promise.resolve(Readable.from([Buffer.alloc(6)])) },
      { bytes: 5, open: () => Promise.resolve(Readable.from(breakingOff())) },
      { bytes: 5, open: () => Promise.reject(new Error('gone')) },
    ];
    for (const content of contents) {
      await expect(at.storage.write(KEY, content)).rejects.toThrow();
    }
    await expect(at.storage.write(KEY, { path: join(at.folder, 'nothing') })).rejects.toThrow();
    expect(await at.storage.size(KEY)).toBeNull();
    expect(await listed()).toEqual([]);
    expect(await at.storage.clearDrafts(AFTERWARDS)).toBe(0);
  });

  test('lists all, whatever else lies there', async () => {
    const started = performance.timeOrigin + performance.now();
    const keys = ['ab', 'cd', 'ce', 'cf', 'e0', 'f1', 'ff'].map((digits) => storageKey(digits));
    await Promise.all(keys.map((key) => at.storage.write(key, Buffer.from(key))));
    at.s3.objects.set('other/thing.jpg', { bytes: Buffer.from('x'), changedAt: AFTERWARDS });
    at.s3.objects.set('matbaa/thing.jpg', { bytes: Buffer.from('x'), changedAt: AFTERWARDS });
    writeFileSync(join(at.folder, 'thing.jpg'), 'x');
    const files = await listed();
    expect(files.map(({ key }) => key).sort()).toEqual(keys);
    for (const { bytes, changedAt } of files) {
      expect(bytes).toBe(KEY.length);
      expect(changedAt.getTime() - started).toBeGreaterThanOrEqual(-1000);
      expect(changedAt < AFTERWARDS).toBe(true);
    }
    await at.storage.remove(keys[3] ?? '');
    expect(await listed()).toHaveLength(6);
  });

  test.each(['../../etc/passwd', 'ab/cd.jpg', '', `${KEY}/..`, 'drafts/x', `${KEY}\n`])(
    'is asked for nothing but keys: %j',
    async (key) => {
      const { storage } = at;
      const acts = [
        () => storage.read(key),
        () => storage.open(key),
        () => storage.size(key),
        () => storage.remove(key),
        () => storage.write(key, Buffer.from('x')),
      ];
      for (const act of acts) await expect(act()).rejects.toThrow('not a media key');
      expect(at.s3.asked).toEqual([]);
    },
  );

  test('a reading that is given up ends', async () => {
    await at.storage.write(KEY, LARGE);
    const reader = new AbortController();
    const file = await at.storage.open(KEY, undefined, reader.signal);
    file?.stream.destroy();
    await expect.poll(() => [file?.stream.closed, at.s3.open()]).toEqual([true, 0]);
  });
});

function* breakingOff() {
  yield Buffer.alloc(2);
  throw new Error('broken off');
}

function hash(bytes: Uint8Array | null): string | null {
  return bytes && createHash('sha256').update(bytes).digest('hex');
}
