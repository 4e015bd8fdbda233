import type { Tx } from '../db/client';

/**
 * Turns what leads to the old addresses of these redirects to their own targets, and takes away what
 * would lead to itself then. Returns how many those were.
 */
export async function collapseInto(tx: Tx, ids: number[]): Promise<number> {
  // Through an exact redirect a branch only reaches its own root; the front follows that by itself.
  const rows = await tx.$queryRaw<{ id: number }[]>`
    WITH led AS (
      SELECT DISTINCT ON ("id") * FROM (
        SELECT r."id", r."fromPath", r."kind", n."toPath" AS target, 0 AS further
        FROM "Redirect" n JOIN "Redirect" r ON r."toPath" = n."fromPath"
        WHERE n."id" = ANY(${ids}::int[]) AND r."id" <> n."id"
          AND (r."kind" = 'exact' OR n."kind" = 'prefix')
        UNION ALL
        SELECT r."id", r."fromPath", r."kind",
          rtrim(n."toPath", '/') || substr(r."toPath", length(n."fromPath") + 1), 1
        FROM "Redirect" n JOIN "Redirect" r ON starts_with(r."toPath", n."fromPath" || '/')
        WHERE n."id" = ANY(${ids}::int[]) AND n."kind" = 'prefix' AND r."id" <> n."id") AS one
      ORDER BY "id", further),
    circles AS (
      DELETE FROM "Redirect" r USING led
      WHERE r."id" = led."id" AND (led.target = r."fromPath"
        OR (r."kind" = 'prefix' AND starts_with(led.target, r."fromPath" || '/')))
      RETURNING r."id"),
    turned AS (
      UPDATE "Redirect" r SET "toPath" = led.target, "version" = r."version" + 1,
        "status" = CASE WHEN led.target IS NULL THEN 410 ELSE 301 END
      FROM led WHERE r."id" = led."id" AND led."id" NOT IN (SELECT "id" FROM circles)
      RETURNING r."id")
    SELECT "id" FROM circles UNION ALL SELECT "id" FROM turned`;
  return rows.length;
}
