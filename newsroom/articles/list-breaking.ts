import { db } from '../db/client';
import { articleKey, KEY, type PageKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import type { BreakingStory } from './views';
import { visibleSql } from './visible';

const MOST = 3;

interface Row {
  id: bigint;
  slug: string;
  title: string;
  publishedAt: Date;
  until: Date;
}

/**
 * What is breaking now, the newest first, at most three. Where the bar stands beside a page's own
 * matter, `note` is `noteBeside`.
 */
export async function listBreaking(
  now: Date,
  note: (...keys: PageKey[]) => void = noteShown,
): Promise<BreakingStory[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT a.id, s.slug, r.title, coalesce(a."firstPublishedAt", a."publicAt") AS "publishedAt",
      a."breakingUntil" AS until
    FROM "Article" a JOIN "Revision" r ON r.id = a."liveRevisionId"
      JOIN "Section" s ON s.id = a."liveSectionId"
    WHERE a."breakingUntil" > ${now} AND ${visibleSql(now)}
    ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${MOST}`;
  note(KEY.breaking, KEY.sections, ...rows.map(({ id }) => articleKey(id.toString())));
  return rows.map(({ id, slug, title, publishedAt, until }) => ({
    id: Number(id),
    address: `/${slug}/${id}`,
    title,
    publishedAt: publishedAt.toISOString(),
    until: until.toISOString(),
  }));
}
