import { beforeEach, expect, test, vi } from 'vitest';
import { findPublicMedia } from '@/newsroom/media/find-public-media';
import { PublicMedia } from './public-media';

vi.mock('@/newsroom/media/find-public-media', () => ({ findPublicMedia: vi.fn() }));

const NOW = new Date('2026-01-01T12:00:00Z');
const SHOWN = { mediaId: 7, until: null, keys: ['m:7'] };
const KEY = 'ab/abcdef0123456789.avif';
const asked = vi.mocked(findPublicMedia);

beforeEach(() => asked.mockReset());

test('a hidden file costs one query, however often it is asked for', async () => {
  const media = new PublicMedia();
  asked.mockResolvedValue(null);
  for (let turn = 0; turn < 3; turn += 1) expect(await media.isPublic(KEY, NOW)).toBe(false);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('after any change it is looked up again', async () => {
  const media = new PublicMedia();
  asked.mockResolvedValueOnce(null).mockResolvedValueOnce(SHOWN).mockResolvedValueOnce(null);
  expect(await media.isPublic(KEY, NOW)).toBe(false);
  media.apply({ stale: ['a:1'], withdrawn: [] });
  expect(await media.isPublic(KEY, NOW)).toBe(true);
  media.apply({ stale: ['m:7'], withdrawn: [] });
  expect(await media.isPublic(KEY, NOW)).toBe(false);
  expect(asked).toHaveBeenCalledTimes(3);
});

test('what changes while the database is asked is not missed', async () => {
  const media = new PublicMedia();
  asked.mockImplementationOnce(async () => {
    media.apply({ stale: ['a:1'], withdrawn: [] });
    return null;
  });
  asked.mockResolvedValueOnce(SHOWN);
  expect(await media.isPublic(KEY, NOW)).toBe(false);
  expect(await media.isPublic(KEY, NOW)).toBe(true);
});
