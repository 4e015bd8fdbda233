import { db } from '../db/client';
import type { ArticlePage } from './views';
import { visibleAt, visibleSql } from './visible';

/** More than all that a page can have taken already: its boxes, the desk's choice, the related. */
const MOST = 40;

/** The newest visible stories of a section. */
export async function newestOfSection(sectionId: number, now: Date): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM "Article" a
    WHERE a."liveSectionId" = ${sectionId} AND ${visibleSql(now)}
    ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${MOST}`;
  return rows.map(({ id }) => Number(id));
}

/** What was published in a story's section before it, newest first; before now for a draft. */
export async function olderOfSection(
  { id, section }: Pick<ArticlePage, 'id' | 'section'>,
  now: Date,
): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM "Article" a
    WHERE a."liveSectionId" = ${section.id} AND ${visibleSql(now)}
      AND (a."publicAt", a.id) < (
        SELECT LEAST(COALESCE(o."publicAt", ${now}), ${now}), o.id FROM "Article" o WHERE o.id = ${id}
      )
    ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${MOST}`;
  return rows.map((row) => Number(row.id));
}

/** Those of these stories that readers may see. */
export async function visibleOf(ids: number[], now: Date): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await db().article.findMany({
    where: { id: { in: ids }, ...visibleAt(now) },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => Number(id)));
}
