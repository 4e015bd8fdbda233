import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClip } from '@/tests/clip-factory';
import {
  edit,
  minutesAfter,
  newest,
  newDraft,
  newSection,
  newStaff,
  NOON,
} from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { changingBody } from '@/tests/changing-body';
import { HOUSE_ACTS, HOUSE_QUERIES } from '@/tests/house-acts';
import { archiveArticle } from '../articles/archive-article';
import { expireArticle } from '../articles/expire-article';
import { findAddress } from '../articles/find-address';
import { findPublicArticle } from '../articles/find-public-article';
import { getFrontPage } from '../articles/get-front-page';
import { listBreaking } from '../articles/list-breaking';
import {
  listForNewsSitemap,
  listForSitemap,
  listSitemapMonths,
} from '../articles/list-for-sitemap';
import { listByDay, listBySection, listByTag, listByWriter } from '../articles/list-public';
import { listArchiveDays } from '../articles/list-archive-days';
import { hasEarlierStories } from '../articles/has-earlier-stories';
import { listRelated } from '../articles/list-related';
import { listTurns } from '../articles/list-turns';
import { publishArticle } from '../articles/publish-article';
import { retractArticle } from '../articles/retract-article';
import { scheduleArticle } from '../articles/schedule-article';
import { setBreaking } from '../articles/set-breaking';
import { unscheduleArticle } from '../articles/unschedule-article';
import { db } from '../db/client';
import { NewsroomError } from '../errors';
import { createGallery } from '../galleries/create-gallery';
import { deleteGallery } from '../galleries/delete-gallery';
import { findGalleryPicture } from '../galleries/find-gallery-picture';
import { getGallery } from '../galleries/get-gallery';
import { updateGallery } from '../galleries/update-gallery';
import { findPublicMedia } from '../media/find-public-media';
import { setPoster } from '../media/set-poster';
import { recallPicture } from '../media/recall-picture';
import { reinstatePicture } from '../media/reinstate-picture';
import { replacePicture } from '../media/replace-picture';
import { updatePicture } from '../media/update-picture';
import { searchArticles, searchInput } from '../search/search-articles';
import { suggest } from '../search/suggest';
import { SYSTEM } from '../staff/actor';
import { createTag } from '../tags/create-tag';
import { createWriter } from '../writers/create-writer';
import { changeOfEvent } from './change-of-event';
import { getNewestEventId, listEventsAfter } from './list-events';
import { gatherShownKeys, noteShown } from './shown-keys';

// What the purge promises, tried on the real commands and queries: whenever what a query shows has
// changed, by an act or by the clock, the keys that it noted before are among those that are purged.

const ZONE = 'Asia/Riyadh';
const DAY_MS = 86_400_000;
/** What the stories are made of; a step chooses by number. */
const made = {
  sections: [0],
  tags: [0],
  writers: [0],
  pictures: [0],
  galleries: [0],
  clips: [0],
  stories: [0],
  files: [''],
};
/** Carried by a file that nobody may have: the front asks for it again after any change. */
const HIDDEN = 'hidden';
let keys = new Set<string>();
let stopGathering: () => void;

beforeAll(async () => {
  stopGathering = gatherShownKeys(() => keys);
  const reporter = await newStaff('reporter');
  made.sections = [await newSection(), await newSection('سياسة')];
  made.tags = [
    (await createTag(SYSTEM, { name: 'نقل' }, NOON)).id,
    (await createTag(SYSTEM, { name: 'مياه' }, NOON)).id,
  ];
  const writer = { handle: null, name: 'سعاد المالكي' };
  made.writers = [
    (await createWriter(SYSTEM, writer, NOON)).id,
    (await createWriter(SYSTEM, writer, NOON)).id,
  ];
  made.pictures = [await newPicture(), await newPicture(), await newPicture()];
  await db().media.update({
    where: { id: made.pictures[2] },
    data: { licenceUntil: new Date(NOON.getTime() + 6 * 3_600_000) },
  });
  const items = made.pictures.map((mediaId) => ({ mediaId, caption: '' }));
  made.galleries = [
    (await createGallery(SYSTEM, { title: 'معرض', items }, NOON)).id,
    (await createGallery(SYSTEM, { title: 'معرض آخر', items: items.slice(0, 1) }, NOON)).id,
  ];
  made.clips = [await newClip('video', { posterId: made.pictures[2] })];
  made.files = (
    await db().rendition.findMany({
      where: { slot: { in: ['full', 'file'] }, format: { in: ['jpeg', 'mp4'] } },
      select: { key: true },
    })
  ).map(({ key }) => key);
  made.stories = await Promise.all([1, 2, 3].map(() => newDraft(reporter)));
});

afterAll(() => stopGathering());

type Shows = (now: Date) => Promise<unknown>;

/** Every query that readers' pages and files are made of. */
function queries(): Record<string, Shows> {
  const month = { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-12-01T00:00:00Z') };
  const day = new Date('2026-11-23T21:00:00Z');
  const span = { start: day, end: new Date(day.getTime() + DAY_MS) };
  const each = (name: string, ids: number[], shows: (id: number, now: Date) => Promise<unknown>) =>
    ids.map((id): [string, Shows] => [`${name} ${id}`, (now) => shows(id, now)]);
  return Object.fromEntries([
    ...each('story', made.stories, findPublicArticle),
    ...each('address', made.stories, findAddress),
    ...each('related', made.stories, async (id, now) => {
      const story = await findPublicArticle(id, now);
      return story && listRelated(story, now);
    }),
    ...each('section', made.sections, (id, now) => listBySection(id, 1, now)),
    ...each('tag', made.tags, (id, now) => listByTag(id, 1, now)),
    ...each('writer', made.writers, (id, now) => listByWriter(id, 1, now)),
    ['front', getFrontPage],
    ['breaking', (now: Date) => listBreaking(now)],
    ...each('picture of a gallery', made.galleries, (id, now) =>
      findGalleryPicture(id, made.pictures[0] ?? 0, now),
    ),
    ['suggestions', (now: Date) => suggest({ q: 'عنو' }, now)],
    ['day', (now: Date) => listByDay(span.start, span.end, now)],
    ['archive', (now: Date) => listArchiveDays(span, [span], ZONE, now)],
    ['earlier', (now: Date) => hasEarlierStories(day, now)],
    ['months', (now: Date) => listSitemapMonths(ZONE, now)],
    ['sitemap', (now: Date) => listForSitemap(month.start, month.end, 100, now)],
    ['news', (now: Date) => listForNewsSitemap(100, now)],
    ['search', (now: Date) => searchArticles(searchInput.parse({ q: 'عنوان' }), now)],
    ...HOUSE_QUERIES,
    ...made.files.map((key): [string, Shows] => [
      `file ${key}`,
      async (now) => {
        const found = await findPublicMedia(key, now);
        noteShown(...(found?.keys ?? [HIDDEN]));
        return found !== null;
      },
    ]),
  ] as [string, Shows][]);
}

interface Seen {
  text: string;
  keys: Set<string>;
}

async function look(now: Date): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  for (const [name, shows] of Object.entries(queries())) {
    // The front keeps every page under this one too.
    keys = new Set(['all']);
    seen.set(name, { text: JSON.stringify(await shows(now)), keys });
  }
  return seen;
}

type Act = (story: number, choice: number, now: Date) => Promise<unknown>;

const ACTS: Record<string, Act> = {
  publish: async (id, choice, now) => {
    const of = (list: number[], bit: number): number => list[(choice >> bit) & 1] ?? 0;
    const fields = {
      title: `عنوان ${choice}`,
      sectionId: of(made.sections, 0),
      tagIds: [of(made.tags, 1)],
      writerIds: choice & 4 ? [of(made.writers, 3)] : [],
      picture: choice & 16 ? { mediaId: of(made.pictures, 5), caption: '', credit: '' } : null,
      relatedIds: choice & 8 ? made.stories.filter((one) => one !== id) : [],
      body: changingBody(choice, made),
    };
    await edit(SYSTEM, id, fields, now);
    await publishArticle(SYSTEM, { ...(await newest(id)), update: 'update' }, now);
  },
  schedule: async (id, _choice, now) => {
    await edit(SYSTEM, id, { sectionId: made.sections[0] ?? 0 }, now);
    // An hour is three ahead of UTC in Riyadh.
    const [date = '', time = ''] = new Date(now.getTime() + 3 * 3_600_000 + 20 * 60_000)
      .toISOString()
      .split('T');
    await scheduleArticle(SYSTEM, { ...(await newest(id)), date, time: time.slice(0, 5) }, now);
  },
  unschedule: (id, _choice, now) => unscheduleArticle(SYSTEM, { id }, now),
  archive: (id, _choice, now) => archiveArticle(SYSTEM, { id }, now),
  retract: (id, _choice, now) => retractArticle(SYSTEM, { id, reason: 'سبب كافٍ للسحب.' }, now),
  breaking: (id, _choice, now) =>
    setBreaking(SYSTEM, { id, until: new Date(now.getTime() + 15 * 60_000) }, now),
  expire: (id, choice, now) => {
    const [date = '', time = ''] = minutesAfter(now, 3 * 60 + 15)
      .toISOString()
      .split('T');
    const moment = { date, time: time.slice(0, 5) };
    return expireArticle(SYSTEM, { id, ...(choice & 7 ? moment : { clear: 'yes' }) }, now);
  },
  picture: (_id, choice, now) =>
    updatePicture(SYSTEM, { id: made.pictures[choice & 1] ?? 0, alt: `وصف ${choice}` }, now),
  gallery: async (_id, choice, now) => {
    const id = made.galleries[choice & 1] ?? 0;
    const { version } = await getGallery(SYSTEM, id, now);
    const chosen = made.pictures.filter((_, at) => (choice >> (at + 1)) & 1);
    const items = chosen.map((mediaId) => ({ mediaId, caption: `تعليق ${choice}` }));
    const inOrder = choice & 16 ? items : items.toReversed();
    const change = { id, version, title: `معرض ${choice & 3}`, items: inOrder };
    await updateGallery(SYSTEM, change, now);
  },
  // A new one takes its place, so that there is always one to show.
  deleteGallery: async (_id, choice, now) => {
    const at = choice & 1;
    await deleteGallery(SYSTEM, { id: made.galleries[at] ?? 0 }, now);
    const items = made.pictures.map((mediaId) => ({ mediaId, caption: '' }));
    made.galleries[at] = (await createGallery(SYSTEM, { title: 'معرض جديد', items }, now)).id;
  },
  poster: (_id, choice, now) =>
    setPoster(SYSTEM, { id: made.clips[0] ?? 0, posterId: made.pictures[choice % 4] ?? null }, now),
  recall: (_id, choice, now) =>
    recallPicture(SYSTEM, { id: made.pictures[choice & 1] ?? 0, reason: 'طلب الوكالة' }, now),
  reinstate: (_id, choice, now) =>
    reinstatePicture(SYSTEM, { id: made.pictures[choice & 1] ?? 0 }, now),
  replace: (_id, choice, now) => {
    const [id = 0, by = 0] = choice & 1 ? made.pictures : [...made.pictures].reverse();
    return replacePicture(SYSTEM, { id, by: choice & 2 ? by : null }, now);
  },
  licence: (_id, choice, now) => {
    const end = minutesAfter(now, 3 * 60 + (choice & 4 ? 15 : -15));
    const [licenceUntil = '', time = ''] = end.toISOString().split('T');
    const id = made.pictures[choice & 1] ?? 0;
    const licence =
      choice & 2 ? { licenceUntil, licenceTime: time.slice(0, 5) } : { licenceUntil: '' };
    return updatePicture(SYSTEM, { id, ...licence }, now);
  },
  ...HOUSE_ACTS,
  nothing: () => Promise.resolve(),
};

const step = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS), 'publish', 'publish', 'gallery', 'correct'),
  story: fc.nat({ max: 2 }),
  choice: fc.nat({ max: 63 }),
  minutes: fc.oneof(fc.nat({ max: 40 }), fc.constant(2 * 24 * 60)),
});

test('whatever changes for readers was carried by a key that is purged', async () => {
  let now = NOON;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      let seen = await look(now);
      for (const { act, story, choice, minutes } of steps) {
        const before = now;
        const lastEvent = await getNewestEventId();
        now = new Date(now.getTime() + minutes * 60_000);
        await ACTS[act]?.(made.stories[story] ?? 0, choice, now).catch(refused);
        const changes = [
          ...(await listTurns(before, now)).map(({ change }) => change),
          ...(await listEventsAfter(lastEvent, 100)).map(changeOfEvent),
        ];
        const purged = new Set(
          changes.flatMap(({ stale, withdrawn, aged = [] }) => [...stale, ...withdrawn, ...aged]),
        );
        if (changes.length > 0) purged.add(HIDDEN);
        const after = await look(now);
        const missed = [...after].filter(([name, { text }]) => {
          const shown = seen.get(name);
          // A gallery that has come anew was on no page before.
          return shown && shown.text !== text && ![...shown.keys].some((key) => purged.has(key));
        });
        expect(missed.map(([name]) => `${act}: ${name}`)).toEqual([]);
        seen = after;
      }
    }),
    { numRuns: 12, seed: 20_261_125, endOnFailure: true },
  );
}, 120_000);

function refused(error: unknown): void {
  if (!(error instanceof NewsroomError)) throw error;
}
