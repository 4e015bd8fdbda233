import { afterEach, expect, test, vi } from 'vitest';
import { parseBegun, type BegunQuery } from '../begun-query';
import { findHeadlines } from './find-headlines';

const NOW = new Date('2026-11-24T10:00:00Z');
const QUERY = parseBegun('متحف الإ') as BegunQuery;

afterEach(() => vi.restoreAllMocks());

test('what begins few headlines is looked for among all, within the same time', async () => {
  expect(await findHeadlines(QUERY, 20, NOW, 60_000)).toEqual([]);
  // It begins, it asks for the newest, and by then its time is over.
  vi.spyOn(performance, 'now').mockReturnValue(1e9).mockReturnValueOnce(0).mockReturnValueOnce(0);
  await expect(findHeadlines(QUERY, 20, NOW, 60_000)).rejects.toMatchObject({ code: 'TOO_SLOW' });
});
