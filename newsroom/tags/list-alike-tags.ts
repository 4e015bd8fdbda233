import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

/** Two tags that may be one, the one that more stories have first. */
export interface AlikeTags {
  keep: { id: number; name: string; stories: number };
  merge: { id: number; name: string; stories: number };
}

const MOST = 50;
/** By so many letters one may be longer than the other: with a word more it is another thing. */
const MOST_LETTERS = 2;
/** Share of their groups of three letters that two names have in common. */
const ALIKE = 0.55;

interface Row {
  aId: number;
  aName: string;
  aStories: number;
  bId: number;
  bName: string;
  bStories: number;
}

/**
 * Tags whose names are nearly equal, the likest first, at most 50 pairs: letters in common, or nothing
 * but articles and spaces between them.
 */
export async function listAlikeTags(actor: Actor): Promise<AlikeTags[]> {
  authorize(actor, 'tag.edit');
  const rows = await db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(ALIKE)}, true)`;
    return tx.$queryRaw<Row[]>`
      WITH tags AS MATERIALIZED (
        SELECT "id", "name", trigram_letters("folded") AS letters,
          regexp_replace("folded", '(^| )ال|[ -]', '', 'g') AS bare
        FROM "Tag" WHERE "leadsToId" IS NULL),
      pairs AS (
        SELECT a."id" AS a, b."id" AS b, 1::real AS likeness
        FROM tags a JOIN tags b ON a.bare = b.bare AND a."id" < b."id"
        UNION ALL
        SELECT a."id", b."id", similarity(a.letters, trigram_letters(b."folded"))
        FROM tags a JOIN "Tag" b
          ON trigram_letters(b."folded") % a.letters AND a."id" < b."id" AND b."leadsToId" IS NULL
            AND abs(length(b."folded") - length(a.letters)) <= ${MOST_LETTERS}),
      likest AS (
        SELECT a, b, max(likeness) AS likeness FROM pairs GROUP BY 1, 2
        ORDER BY 3 DESC, 1, 2 LIMIT ${MOST})
      SELECT x."id" AS "aId", x."name" AS "aName", y."id" AS "bId", y."name" AS "bName",
        (SELECT count(*)::int FROM "ArticleTag" u WHERE u."tagId" = x."id") AS "aStories",
        (SELECT count(*)::int FROM "ArticleTag" u WHERE u."tagId" = y."id") AS "bStories"
      FROM likest JOIN "Tag" x ON x."id" = likest.a JOIN "Tag" y ON y."id" = likest.b
      ORDER BY likest.likeness DESC, x."id", y."id"`;
  });
  return rows.map((row) => {
    const a = { id: row.aId, name: row.aName, stories: row.aStories };
    const b = { id: row.bId, name: row.bName, stories: row.bStories };
    return b.stories > a.stories ? { keep: b, merge: a } : { keep: a, merge: b };
  });
}
