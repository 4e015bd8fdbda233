import { db } from '../db/client';
import { Prisma } from '../db/generated/client';

/** How a story stands with readers: to be seen; seen once and gone, with or without a reason. */
export type Standing = 'public' | 'retracted' | 'gone';

export interface ArticleStanding {
  id: number;
  /** The section under which readers see it, or saw it last. */
  sectionId: number;
  standing: Standing;
}

const AT_ONCE = 20_000;

/** Every story that readers see or ever saw, in parts, by number. */
export async function* listStandings(now: Date): AsyncGenerator<ArticleStanding[]> {
  for (let after = 0; ;) {
    const rows = await read(
      Prisma.sql`a.id > ${after} AND a."firstPublishedAt" <= ${now}
        ORDER BY a.id LIMIT ${AT_ONCE}`,
      now,
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}

/** Those of these stories that readers see or ever saw. */
export async function listStandingsOf(ids: number[], now: Date): Promise<ArticleStanding[]> {
  return read(Prisma.sql`a.id = ANY(${ids}) AND a."firstPublishedAt" <= ${now}`, now);
}

async function read(where: Prisma.Sql, now: Date): Promise<ArticleStanding[]> {
  // One row of three lists: a driver's object for each of a million rows would cost seconds.
  const rows = await db().$queryRaw<{ ids: number[]; sections: number[]; standings: string[] }[]>`
    SELECT array_agg(id) AS ids, array_agg(section) AS sections, array_agg(standing) AS standings
    FROM (
      SELECT a.id::float8 AS id, coalesce(a."liveSectionId", 0) AS section,
        CASE
          WHEN a."publicAt" <= ${now} AND (a."unpublishAt" IS NULL OR a."unpublishAt" > ${now})
            THEN 'public'
          WHEN a."retractedAt" IS NOT NULL THEN 'retracted'
          ELSE 'gone'
        END AS standing
      FROM "Article" a WHERE ${where}) AS seen`;
  const { ids, sections, standings } = rows[0] ?? {};
  return (ids ?? []).map((id, at) => ({
    id,
    sectionId: sections?.[at] ?? 0,
    standing: standings?.[at] as Standing,
  }));
}
