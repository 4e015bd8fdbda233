import { query } from '../database.mjs';
import { findAddresses } from './addresses.mjs';
import { openDesk } from './desk.mjs';
import { readFigures } from './figures.mjs';
import { runLoad } from './load.mjs';
import { serve, SMALL } from './newspaper.mjs';
import { promise, row } from './report.mjs';
import { percentile } from './rounds.mjs';

/** Each kind of page is asked for so often, each time after it was purged. */
const TIMES = 60;
const LAST_PAGE = 1000;
/** Enough finished pages to fill the store at its default size. */
const FILLING = 8000;
/** A page that the press spent less on was no miss, but in memory. */
const A_RENDERING = 2000;

/**
 * Misses of a thousand stories against misses of many: before every question a story is published
 * again that stands on the page, so that it has to be rendered. The last pages of a list are
 * different ones each time. At the end the large newspaper's store is filled.
 */
export async function measureGrowth({ scratch, options }) {
  const small = await misses(scratch, 'small');
  await scratch.stopUsed();
  const large = await misses(scratch, 'large');
  const paper = large.paper;
  const { hot, cold } = await findAddresses(paper.url);
  const filled = [...hot, ...cold].slice(0, FILLING);
  await runLoad({
    port: paper.port,
    paths: filled,
    once: true,
    connections: 6,
    warmUp: 0,
    seconds: 120,
  });
  const { front, press } = readFigures(paper.pid);

  const name = (kind, stories) => `${kind}, miss, ${stories} stories`;
  const kinds = Object.keys(small.found);
  const p95 = ({ found }, kind) =>
    percentile(
      found[kind].map(({ ms }) => ms),
      0.95,
    );
  const pair = (kind) => [
    row(name(kind, SMALL), figures(small.found[kind])),
    row(name(kind, options.articles), figures(large.found[kind])),
  ];
  const last = large.found[LAST];
  return {
    rows: [
      ...kinds.flatMap(pair),
      ...(last ? [row(name(LAST, options.articles), figures(last))] : []),
    ],
    promises: [
      ...kinds.map((kind) =>
        promise(`${kind}: p95 large / small`, p95(large, kind) / p95(small, kind), '≤', 1.5),
      ),
      ...(last
        ? [
            promise(
              'last page / first page, p95',
              p95(large, LAST) / p95(large, 'section'),
              '≤',
              1.5,
            ),
          ]
        : []),
      promise('front and press, store full', front.memory + press.memory, '≤', 500, ' MB'),
    ],
    notes: [
      `Full: front ${Math.round(front.memory)} MB, press ${Math.round(press.memory)} MB after ${filled.length} pages.`,
      ...[small, large].flatMap(({ hits }) =>
        hits > 0 ? [`${hits} of these misses were hits.`] : [],
      ),
    ],
  };
}

const LAST = `section, page ${LAST_PAGE - TIMES} to ${LAST_PAGE}`;

function figures(asked) {
  const times = asked.map(({ ms }) => ms);
  return {
    rate: 1000 / (times.reduce((sum, ms) => sum + ms, 0) / times.length),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    pressCpu: asked.reduce((sum, { cpu }) => sum + cpu, 0) / asked.length,
  };
}

async function misses(scratch, database) {
  const paper = await serve(scratch, database);
  const desk = await openDesk(paper);
  const story = await findStory(paper.url);
  const pages = {
    article: () => `/${story.slug}/${story.id}`,
    section: () => `/${story.slug}`,
    tag: () => `/tag/${story.tag}`,
    'archive day': () => `/archive/${story.day}`,
    ...(story.pages >= LAST_PAGE && {
      [LAST]: (turn) => `/${story.slug}?page=${LAST_PAGE - turn}`,
    }),
  };
  const found = Object.fromEntries(Object.keys(pages).map((kind) => [kind, []]));
  for (let turn = -5; turn < TIMES; turn += 1) {
    // The newest stands on the section's first page, the other on the pages of its tag and its day.
    await desk.publish(story.id, `مقياس النمو ${turn + 6}`);
    await desk.publish(story.newest, `أحدث مقياس ${turn + 6}`);
    for (const [kind, address] of Object.entries(pages)) {
      const asked = await ask(paper, address(Math.max(0, turn)));
      // The first few only warm the press up.
      if (turn >= 0) found[kind].push(asked);
    }
  }
  const hits = Object.values(found)
    .flat()
    .filter(({ cpu }) => cpu < A_RENDERING).length;
  return { paper, found, hits };
}

async function ask(paper, path) {
  const before = readFigures(paper.pid)?.press.cpu;
  const started = performance.now();
  const response = await fetch(paper.origin + path);
  await response.arrayBuffer();
  const ms = performance.now() - started;
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return { ms, cpu: readFigures(paper.pid)?.press.cpu - before };
}

/** A story of the first section, with a common tag, of a full day. */
async function findStory(url) {
  const { rows } = await query(
    url,
    `SELECT a.id::int, s.slug, t."tagId" AS tag,
       to_char(a."publicAt" AT TIME ZONE 'Asia/Riyadh', 'YYYY/MM/DD') AS day,
       (SELECT c.id::int FROM "Article" c WHERE c."liveSectionId" = s.id AND c."publicAt" <= now()
          ORDER BY c."publicAt" DESC, c.id DESC LIMIT 1) AS newest,
       (SELECT count(*)::int / 20 FROM "Article" b WHERE b."liveSectionId" = s.id) AS pages
     FROM "Article" a JOIN "Section" s ON s.id = a."liveSectionId"
       JOIN "ArticleTag" t ON t."articleId" = a.id
     WHERE s.slug = 'local' AND a."externalId" ~ '^bench-[0-9]+$'
       AND a."publicAt" BETWEEN now() - interval '20 days' AND now() - interval '10 days'
     ORDER BY (SELECT count(*) FROM "ArticleTag" c WHERE c."tagId" = t."tagId") DESC, a.id LIMIT 1`,
  );
  return rows[0];
}
