import { beforeAll, expect, test } from 'vitest';
import {
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  newStory,
  NOON,
} from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { findPublicArticle, listPublicArticles } from '../articles/find-public-article';
import { getFrontPage } from '../articles/get-front-page';
import { listForSitemap } from '../articles/list-for-sitemap';
import { listBySection, listLatest } from '../articles/list-public';
import { listTurns } from '../articles/list-turns';
import { publishArticle } from '../articles/publish-article';
import { db } from '../db/client';
import { searchArticles, searchInput } from '../search/search-articles';
import { SYSTEM } from '../staff/actor';
import { createWriter } from '../writers/create-writer';
import { findWriter } from '../writers/find-writer';
import { findPublicMedia } from './find-public-media';
import { updatePicture } from './update-picture';

// A licence that ends at noon: nobody acts, nothing runs, only the clock goes on.

const morning = minutesAfter(NOON, -120);
const beforeEnd = minutesAfter(NOON, -1);
const afterEnd = minutesAfter(NOON, 1);

let picture: number;
let story: number;
let section: number;

beforeAll(async () => {
  picture = await newPicture();
  section = await newSection();
  const writer = { handle: 'rim', name: 'ريم', portraitId: picture };
  const { id: writerId } = await createWriter(SYSTEM, writer, morning);
  story = await newDraft(await newStaff('reporter'), {
    title: 'افتتاح رصيف الميناء الجديد',
    sectionId: section,
    writerIds: [writerId],
    picture: { mediaId: picture, caption: '', credit: '' },
    body: [{ id: 'a', type: 'picture', mediaId: picture, caption: '', credit: '' }],
  });
  await publishArticle(SYSTEM, { ...(await newest(story)), update: 'update' }, morning);
  // NOON is twelve o'clock in Riyadh.
  const end = { licenceUntil: '2026-11-24', licenceTime: '12:00' };
  await updatePicture(SYSTEM, { id: picture, licence: 'agency', ...end }, morning);
});

const month = { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-12-01T00:00:00Z') };

const QUERIES: Record<string, (now: Date) => Promise<unknown>> = {
  'the story, its share card and JSON-LD': (now) => findPublicArticle(story, now),
  'feeds with whole texts': (now) => listPublicArticles([story], now),
  'the front page': getFrontPage,
  'its section': (now) => listBySection(section, 1, now),
  'the newest stories': (now) => listLatest(1, now),
  'what a search finds': (now) => searchArticles(searchInput.parse({ q: 'رصيف' }), now),
  'the sitemap': (now) => listForSitemap(month.start, month.end, 10, now),
  'the writer': (now) => findWriter('rim', now),
};

test.each(Object.entries(QUERIES))('%s: shown before noon, not after', async (_name, ask) => {
  expect(JSON.stringify(await ask(beforeEnd))).toContain('/media/');
  expect(JSON.stringify(await ask(NOON))).not.toContain('/media/');
  expect(JSON.stringify(await ask(afterEnd))).not.toContain('/media/');
});

test('its bytes are public until then, and whoever keeps them knows until when', async () => {
  const { key } = await db().rendition.findFirstOrThrow({
    where: { mediaId: picture, slot: 'full', format: 'jpeg' },
  });
  expect(await findPublicMedia(key, beforeEnd)).toMatchObject({ mediaId: picture, until: NOON });
  expect(await findPublicMedia(key, NOON)).toBeNull();
});

test('the front hears of it beforehand: what shows it is not to be shown again', async () => {
  const turns = await listTurns(beforeEnd, afterEnd);
  expect(turns).toEqual([
    {
      at: NOON,
      change: {
        stale: [`m:${picture}`, 'front', 'y:2026-11'],
        withdrawn: [`m:${picture}`, `~m:${picture}`],
        aged: [`~m:${picture}`, '~front', '~y:2026-11'],
      },
      standing: null,
    },
  ]);
});

test('the front page leads with it until then, and after that with one whose picture is seen', async () => {
  const reporter = await newStaff('reporter');
  const fields = { picture: { mediaId: await newPicture(), caption: '', credit: '' } };
  const older = await newStory(reporter, section, fields, minutesAfter(morning, -60));
  expect((await getFrontPage(beforeEnd)).lead?.id).toBe(story);
  expect((await getFrontPage(afterEnd)).lead?.id).toBe(older);
});
