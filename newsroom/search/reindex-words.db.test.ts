import { expect, test } from 'vitest';
import { minutesAfter, NOON } from '@/tests/factories';
import { db } from '../db/client';
import { importArticles } from '../import/import-articles';
import { JOBS } from '../jobs/job-list';
import { SYSTEM } from '../staff/actor';
import { countOutdatedCopies, markCopiesOutdated } from './outdated-copies';
import { reindexWords } from './reindex-words';
import { searchArticles, searchInput } from './search-articles';
import { searchProvider } from './search-provider';

const later = minutesAfter(NOON, 60);
const left = async () => [await searchProvider.countOutdated(), await countOutdatedCopies()];

test('the words of an archive: stopped in the middle of a batch, gone on with, found all the time', async () => {
  const lines = Array.from({ length: 160 }, (_, at) => ({
    externalId: String(at),
    section: 'markets',
    sectionName: 'أسواق',
    title: `نشرة الأسواق ${at}`,
    paragraphs: ['هدوء.'],
    publishedAt: minutesAfter(NOON, -at).toISOString(),
  }));
  await importArticles(
    SYSTEM,
    lines.map((line) => ({ line, mediaId: null })),
    NOON,
  );
  await db().$transaction(async (tx) => {
    await searchProvider.markOutdated(tx);
    await markCopiesOutdated(tx);
  });
  expect(await left()).toEqual([160, 160]);
  const found = async () => (await searchArticles(searchInput.parse({ q: 'سوق' }), later)).total;

  const first = reindexWords(SYSTEM, () => later);
  expect((await first.next()).value).toEqual({ kind: 'stories', done: 100 });
  // The second batch waits for a row; its connection dies as it does when the process is killed.
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Article" WHERE "externalId" = '0' FOR UPDATE`;
    const second = expect(first.next()).rejects.toThrow();
    await expect
      .poll(
        () => db().$queryRaw`
          SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
      .toEqual([{ ended: true }]);
    await second;
  });
  expect([await left(), await found()]).toEqual([[60, 160], 160]);

  const events = await db().event.count();
  await JOBS['reindex-stories']({}, () => later);
  expect([await left(), await found()]).toEqual([[0, 0], 160]);
  expect(await db().event.count()).toBe(events);
  expect((await reindexWords(SYSTEM, () => later).next()).done).toBe(true);
});
