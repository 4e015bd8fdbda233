import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newStorage, storageKey, type TestStorage } from '@/tests/storage-factory';

const KEY = storageKey('ab');
let at: TestStorage;
beforeEach(async () => {
  at = await newStorage('folder');
});
afterEach(() => at.close());

test('while a file is written, nobody sees it', async () => {
  let finish: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (finish = resolve));
  async function* slowly() {
    yield Buffer.alloc(5);
    await waits;
    yield Buffer.alloc(5);
  }
  const open = () => Promise.resolve(Readable.from(slowly()));
  const writing = at.storage.write(KEY, { bytes: 10, open });
  await expect.poll(() => readdirSync(at.folder)).toEqual(['drafts']);
  expect(await at.storage.read(KEY)).toBeNull();
  for await (const file of at.storage.list()) expect(file).toBeUndefined();
  finish();
  await writing;
  expect(await at.storage.size(KEY)).toBe(10);
  expect(readdirSync(join(at.folder, 'drafts'))).toEqual([]);
});

test('a file of another length is written anew', async () => {
  mkdirSync(join(at.folder, 'ab'));
  writeFileSync(join(at.folder, KEY), 'half');
  await at.storage.write(KEY, Buffer.from('whole file'));
  expect(String(await at.storage.read(KEY))).toBe('whole file');
});

test('what an ended program left is removed when it is old, and what is being written stays', async () => {
  const drafts = join(at.folder, 'drafts');
  mkdirSync(drafts);
  for (const name of ['old', 'new']) writeFileSync(join(drafts, name), 'x');
  utimesSync(join(drafts, 'old'), new Date(0), new Date(0));
  expect(await at.storage.clearDrafts(new Date(1000))).toBe(1);
  expect(readdirSync(drafts)).toEqual(['new']);
});
