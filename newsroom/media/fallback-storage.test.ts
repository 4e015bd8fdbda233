import { afterEach, beforeEach, expect, test } from 'vitest';
import { newStorage, storageKey, type TestStorage } from '@/tests/storage-factory';
import { fallbackStorage } from './fallback-storage';
import { folderStorage } from './folder-storage';
import type { MediaStorage } from './storage';

const MOVED = storageKey('aa');
const LEFT = storageKey('bb');
let at: TestStorage;
let folder: MediaStorage;
let storage: MediaStorage;

beforeEach(async () => {
  at = await newStorage('s3');
  folder = folderStorage(at.folder);
  storage = fallbackStorage(at.storage, folder);
  await at.storage.write(MOVED, Buffer.from('moved'));
  await folder.write(LEFT, Buffer.from('left'));
});
afterEach(() => at.close());

test('what has not been moved yet is read from the folder', async () => {
  for (const [key, text] of [
    [MOVED, 'moved'],
    [LEFT, 'left'],
  ] as const) {
    expect(String(await storage.read(key))).toBe(text);
    expect(await storage.size(key)).toBe(text.length);
    const part = await storage.open(key, { start: 1, end: 2 });
    expect(String(Buffer.concat((await part?.stream.toArray()) as Buffer[]))).toBe(
      text.slice(1, 3),
    );
  }
  expect(await storage.read(storageKey('cc'))).toBeNull();
});

test('while S3 is away, nobody can say what it has', async () => {
  at.s3.fail('away');
  await expect(storage.read(LEFT)).rejects.toThrow();
});

test('new files go to S3 alone, and what is removed is nowhere', async () => {
  const key = storageKey('dd');
  await storage.write(key, Buffer.from('new'));
  expect(await folder.size(key)).toBeNull();
  await folder.write(key, Buffer.from('new'));
  await storage.remove(key);
  expect(await storage.size(key)).toBeNull();
});
