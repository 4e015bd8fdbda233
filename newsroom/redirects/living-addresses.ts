import type { Tx } from '../db/client';
import { isMediaKey } from '../media/media-key';
import { ownPagesIn } from '../own-pages/list-own-pages';

/** First segments that never reach what looks old addresses up (delivery/address.ts). */
const CLOSED =
  /^\/(?:admin|api|_next|assets|fonts|icons|prepared|healthz|readyz|metrics|favicon\.ico)(?:\/|$)/;
/** Pages that are always there. */
const ALWAYS =
  /^\/(?:latest|most-read|search|corrections|suggest|breaking\.json|feed\.xml|feed\.json|sitemap\.xml|news-sitemap\.xml|robots\.txt|opensearch\.xml|manifest\.webmanifest)?$/;
/** Pages whose shape alone is taken as theirs. */
const SHAPED =
  /^\/(?:archive\/\d{4}\/\d{2}\/\d{2}|sitemaps\/[\w-]+\.xml|og\/\d+\.jpg|photos\/\d+\/\d+|preview\/.+)$/;

const TAG = /^\/tag\/([1-9]\d{0,8})$/;
const WRITER = /^\/writer\/([a-z0-9-]{1,60})(?:\/feed\.xml)?$/;
const OWN_PAGE = /^\/pages\/([a-z0-9-]{1,60})$/;
const SECTION = /^\/([a-z][a-z0-9-]{1,39})(?:\/feed\.xml)?$/;
const STORY = /^\/([a-z][a-z0-9-]{1,39})\/([1-9]\d{0,14})$/;

/**
 * Which of these addresses (in normal form) the site answers itself now, with a page or otherwise:
 * no redirect may stand there. The front page with a query is not one of them (`/?p=12`).
 */
export async function livingAmong(tx: Tx, paths: string[], now: Date): Promise<Set<string>> {
  const bare = (path: string): string => path.replace(/[?#].*$/s, '');
  const found = (shape: RegExp): string[] =>
    paths.flatMap((path) => shape.exec(bare(path))?.[1] ?? []);
  const places = {
    tags: await tagsIn(tx, found(TAG)),
    writers: await writersIn(tx, found(WRITER)),
    ownPages: new Set((await ownPagesIn(tx)).map(({ slug }) => slug)),
    sections: new Set((await tx.section.findMany({ select: { slug: true } })).map((s) => s.slug)),
    stories: await storiesIn(tx, paths.map(bare), now),
  };
  const lives = (path: string): boolean => {
    if (CLOSED.test(path) || ALWAYS.test(path) || SHAPED.test(path)) return true;
    if (isMediaKey(path.replace(/^\/media\//, ''))) return true;
    return (
      places.tags.has(TAG.exec(path)?.[1] ?? '') ||
      places.writers.has(WRITER.exec(path)?.[1] ?? '') ||
      places.ownPages.has(OWN_PAGE.exec(path)?.[1] ?? '') ||
      places.sections.has(SECTION.exec(path)?.[1] ?? '') ||
      places.stories.has(path)
    );
  };
  return new Set(paths.filter((path) => !path.startsWith('/?') && lives(bare(path))));
}

// Lists go as one parameter each: a table of old addresses has a hundred thousand lines.
async function tagsIn(tx: Tx, ids: string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "Tag" WHERE "leadsToId" IS NULL AND "id" = ANY(${ids.map(Number)}::int[])`;
  return new Set(rows.map(({ id }) => String(id)));
}

async function writersIn(tx: Tx, handles: string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ handle: string }[]>`
    SELECT "handle" FROM (SELECT coalesce("handle", 'w' || "id") AS "handle" FROM "Writer"
      WHERE "leadsToId" IS NULL) AS named
    WHERE "handle" = ANY(${handles}::text[])`;
  return new Set(rows.map(({ handle }) => handle));
}

async function storiesIn(tx: Tx, paths: string[], now: Date): Promise<Set<string>> {
  const ids = paths.flatMap((path) => STORY.exec(path)?.[2] ?? []);
  const rows = await tx.$queryRaw<{ path: string }[]>`
    SELECT '/' || s."slug" || '/' || a."id" AS path
    FROM "Article" a JOIN "Section" s ON s."id" = a."liveSectionId"
    WHERE a."id" = ANY(${ids.map(Number)}::bigint[]) AND a."publicAt" <= ${now}
      AND (a."unpublishAt" IS NULL OR a."unpublishAt" > ${now})`;
  return new Set(rows.map(({ path }) => path));
}
