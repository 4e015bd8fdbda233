import { foldArabic } from '../arabic/fold';
import type { TagRef } from '../articles/views';
import { db } from '../db/client';
import { holdsLetters } from './holds-letters';

/** A tag to choose, with the synonym by which it was found. */
export interface FoundTag extends TagRef {
  synonym: string | null;
}

const MOST = 20;

/** Tags of which the name or a synonym contains the query in any spelling, at most 20. */
export async function listTags(query: string): Promise<FoundTag[]> {
  return db().$queryRaw<FoundTag[]>`
    SELECT found.id, found.name, found.synonym FROM (
      SELECT DISTINCT ON (g."id") g."id", g."name",
        CASE WHEN t."leadsToId" IS NULL THEN NULL ELSE t."name" END AS synonym
      FROM "Tag" t JOIN "Tag" g ON g."id" = coalesce(t."leadsToId", t."id")
      WHERE ${holdsLetters('t', foldArabic(query).trim())}
      ORDER BY g."id", t."leadsToId" NULLS FIRST, t."name"
    ) AS found ORDER BY found.name LIMIT ${MOST}`;
}
