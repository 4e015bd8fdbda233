import { beforeEach, expect, test, vi } from 'vitest';
import { findPublicMedia } from '@/newsroom/media/find-public-media';
import { PublicMedia } from './public-media';

vi.mock('@/newsroom/media/find-public-media', () => ({ findPublicMedia: vi.fn() }));

const NOW = new Date('2026-01-01T12:00:00Z');
const KEY = 'ab/abcdef0123456789.avif';
const FILE = { mediaId: 7, bytes: 10, until: null, keys: ['m:7', 'g:3'] };
const asked = vi.mocked(findPublicMedia);

beforeEach(() => asked.mockReset());

test('a file is looked up once, however often it is asked for', async () => {
  const media = new PublicMedia();
  asked.mockResolvedValue(FILE);
  for (let turn = 0; turn < 3; turn += 1) expect(await media.find(KEY, NOW)).toEqual(FILE);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a hidden file costs one query, however often it is asked for', async () => {
  const media = new PublicMedia();
  asked.mockResolvedValue(null);
  for (let turn = 0; turn < 3; turn += 1) expect(await media.find(KEY, NOW)).toBeNull();
  expect(asked).toHaveBeenCalledTimes(1);
});

test('after any change it is looked up again', async () => {
  const media = new PublicMedia();
  asked.mockResolvedValueOnce(null).mockResolvedValueOnce(FILE).mockResolvedValueOnce(null);
  expect(await media.find(KEY, NOW)).toBeNull();
  media.apply({ stale: ['a:1'], withdrawn: [] });
  expect(await media.find(KEY, NOW)).toEqual(FILE);
  media.apply({ stale: ['m:7'], withdrawn: [] });
  expect(await media.find(KEY, NOW)).toBeNull();
  expect(asked).toHaveBeenCalledTimes(3);
});

test('what changes while the database is asked is not missed', async () => {
  const media = new PublicMedia();
  asked.mockImplementationOnce(async () => {
    media.apply({ stale: ['a:1'], withdrawn: [] });
    return null;
  });
  asked.mockResolvedValueOnce(FILE);
  expect(await media.find(KEY, NOW)).toBeNull();
  expect(await media.find(KEY, NOW)).toEqual(FILE);
});

test('an answer ends with the right to the picture, without anybody doing anything', async () => {
  const media = new PublicMedia();
  const until = new Date('2026-01-01T12:01:00Z');
  asked.mockResolvedValueOnce({ ...FILE, until }).mockResolvedValueOnce(null);
  expect(await media.find(KEY, NOW)).toEqual({ ...FILE, until });
  expect(await media.find(KEY, new Date(until.getTime() - 1))).toEqual({ ...FILE, until });
  expect(asked).toHaveBeenCalledTimes(1);
  expect(await media.find(KEY, until)).toBeNull();
  // Forgotten under its picture too: the next change finds nothing to forget.
  media.apply({ stale: ['m:7'], withdrawn: [] });
  asked.mockResolvedValueOnce(FILE);
  expect(await media.find(KEY, until)).toEqual(FILE);
});
