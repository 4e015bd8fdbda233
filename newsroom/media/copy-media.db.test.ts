import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { newPicture } from '@/tests/picture-factory';
import { newStorage, storageKey, type TestStorage } from '@/tests/storage-factory';
import { db } from '../db/client';
import { copyMedia, type CopySummary } from './copy-media';
import { storageNamed, type MediaStorage } from './storage';

let from: MediaStorage;
let at: TestStorage;
let files: { key: string; bytes: number }[];

beforeAll(async () => {
  from = storageNamed('folder');
  for (let turn = 0; turn < 3; turn += 1) await newPicture();
  files = await db().rendition.findMany({ select: { key: true, bytes: true } });
});

beforeEach(async () => {
  at = await newStorage('s3');
  return () => at.close();
});

afterAll(() => vi.restoreAllMocks());

const copy = (given: Partial<Parameters<typeof copyMedia>[0]> = {}) =>
  copyMedia({
    from,
    to: at.storage,
    stop: new AbortController().signal,
    report: () => undefined,
    ...given,
  });

const none: CopySummary = { copied: 0, skipped: 0, problems: [] };

test('every file that the database names is copied once, and the source left alone', async () => {
  await from.write(storageKey('ff'), Buffer.from('an orphan'));
  expect(await copy()).toEqual({ ...none, copied: files.length });
  for (const { key, bytes } of files) {
    expect(
      at.s3.objects.get(`matbaa/${key}`)?.bytes.equals((await from.read(key)) ?? Buffer.alloc(0)),
    ).toBe(true);
    expect(await from.size(key)).toBe(bytes);
  }
  expect(at.s3.objects.size).toBe(files.length);
  at.s3.asked.length = 0;
  expect(await copy()).toEqual({ ...none, skipped: files.length });
  expect(at.s3.asked.filter((one) => !one.startsWith('HEAD'))).toEqual([]);
});

test('and back again', async () => {
  await copy();
  const folder = await newStorage('folder');
  expect(await copy({ from: at.storage, to: folder.storage })).toEqual({
    ...none,
    copied: files.length,
  });
  for (const { key, bytes } of files) expect(await folder.storage.size(key)).toBe(bytes);
  await folder.close();
});

test('stopped half-way it goes on where it stood', async () => {
  const stop = new AbortController();
  const report = ({ copied }: CopySummary) => copied >= 5 && stop.abort();
  const first = await copy({ stop: stop.signal, report });
  expect(first.copied).toBeGreaterThanOrEqual(5);
  expect(first.copied).toBeLessThan(files.length);
  expect(at.s3.objects.size).toBe(first.copied);
  expect(await copy()).toEqual({
    ...none,
    copied: files.length - first.copied,
    skipped: first.copied,
  });
});

test('a storage that goes away ends it; repeated, it goes on', async () => {
  const report = ({ copied }: CopySummary) => {
    if (copied === 5) at.s3.fail({ cutAfter: 10 });
  };
  await expect(copy({ report })).rejects.toThrow();
  at.s3.fail('away');
  await expect(copy()).rejects.toThrow();
  at.s3.fail(null);
  const there = at.s3.objects.size;
  expect(there).toBeLessThan(files.length);
  expect(await copy()).toEqual({ ...none, copied: files.length - there, skipped: there });
});

test('half a file at the target is replaced; one that the source lacks is a problem', async () => {
  const [half, lost, wrong] = files.map(({ key }) => key);
  at.s3.objects.set(`matbaa/${half}`, { bytes: Buffer.from('x'), changedAt: new Date(0) });
  const size = from.size;
  const holey = {
    ...from,
    size: async (key: string) => (key === lost ? null : key === wrong ? 3 : size(key)),
  };
  const summary = await copy({ from: holey });
  expect(summary.copied).toBe(files.length - 2);
  expect(summary.problems.map(({ key }) => key).sort()).toEqual([lost, wrong].sort());
  expect(await at.storage.size(half ?? '')).toBe(files[0]?.bytes);
});
