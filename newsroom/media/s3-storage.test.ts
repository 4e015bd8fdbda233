import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newStorage, storageKey, type TestStorage } from '@/tests/storage-factory';
import { s3Storage } from './s3-storage';

const KEY = storageKey('ab');
const LARGE = randomBytes(1_000_000);
let at: TestStorage;
beforeEach(async () => {
  at = await newStorage('s3');
});
afterEach(() => at.close());

test('objects stand below the prefix', async () => {
  await at.storage.write(KEY, Buffer.from('x'));
  expect([...at.s3.objects.keys()]).toEqual([`matbaa/${KEY}`]);
});

test('a wrong secret opens nothing', async () => {
  const wrong = s3Storage({ ...at.s3.settings, secretAccessKey: 'another' });
  for (const act of [
    () => wrong.read(KEY),
    () => wrong.size(KEY),
    () => wrong.write(KEY, Buffer.from('x')),
  ]) {
    await expect(act()).rejects.toMatchObject({ name: 'S3Error', status: 403 });
  }
  expect(at.s3.objects.size).toBe(0);
});

test('a bucket that is not there is an error, not a missing file', async () => {
  const wrong = s3Storage({ ...at.s3.settings, bucket: 'elsewhere' });
  await expect(wrong.read(KEY)).rejects.toThrow('NoSuchBucket');
  await expect(wrong.write(KEY, Buffer.from('x'))).rejects.toThrow('NoSuchBucket');
});

describe('while it is away', () => {
  test.each(['away', 'refuses'] as const)(
    '%s: nothing is read and nothing missing',
    async (how) => {
      await at.storage.write(KEY, Buffer.from('x'));
      at.s3.fail(how);
      const { storage } = at;
      const acts = [
        storage.read(KEY),
        storage.open(KEY),
        storage.size(KEY),
        storage.list()[Symbol.asyncIterator]().next(),
      ];
      for (const { status } of await Promise.allSettled(acts)) expect(status).toBe('rejected');
      at.s3.fail(null);
      expect(String(await at.storage.read(KEY))).toBe('x');
    },
  );

  test('a short absence is bridged', async () => {
    at.s3.fail('away', 2);
    await at.storage.write(KEY, LARGE);
    at.s3.fail('refuses', 2);
    expect(await at.storage.size(KEY)).toBe(LARGE.length);
  });

  test('in the middle of writing: nothing is there, and the next try is whole', async () => {
    at.s3.fail({ cutAfter: 300_000 });
    await expect(at.storage.write(KEY, LARGE)).rejects.toThrow();
    at.s3.fail(null);
    expect(await at.storage.size(KEY)).toBeNull();
    at.s3.fail({ cutAfter: 300_000 }, 1);
    await at.storage.write(KEY, LARGE);
    at.s3.fail(null);
    expect((await at.storage.read(KEY))?.equals(LARGE)).toBe(true);
  });

  test('in the middle of reading: an error, never half a file', async () => {
    await at.storage.write(KEY, LARGE);
    at.s3.fail({ cutAfter: 300_000 });
    await expect(at.storage.read(KEY)).rejects.toThrow();
  });

  test('a reader who gives up waits for nobody', async () => {
    at.s3.fail('silent');
    const reader = new AbortController();
    const opening = at.storage.open(KEY, undefined, reader.signal);
    await expect.poll(() => at.s3.open()).toBe(1);
    reader.abort();
    await expect(opening).rejects.toThrow();
    await expect.poll(() => at.s3.open()).toBe(0);
  });
});
