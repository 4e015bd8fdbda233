import type { Tx } from '../db/client';

/**
 * Picture → months of UTC (`yyyy-mm`) whose sitemaps name its address: those of the live stories
 * that it, or what it stands in for, stands above.
 */
export async function monthsShowing(
  database: Tx,
  mediaIds: number[],
): Promise<Map<number, string[]>> {
  const rows = await database.$queryRaw<{ id: number; month: string }[]>`
    SELECT DISTINCT shown.id, to_char(a."publicAt" AT TIME ZONE 'UTC', 'YYYY-MM') AS month
    FROM "Media" shown
    JOIN "Media" named ON named.id = shown.id OR named."replacedById" = shown.id
    JOIN "Revision" r ON r."pictureId" = named.id
    JOIN "Article" a ON a.id = r."articleId" AND a."liveRevisionId" = r.id
    WHERE shown.id = ANY(${mediaIds}) AND a."publicAt" IS NOT NULL
    ORDER BY 1, 2`;
  const months = new Map<number, string[]>();
  for (const { id, month } of rows) months.set(id, [...(months.get(id) ?? []), month]);
  return months;
}
