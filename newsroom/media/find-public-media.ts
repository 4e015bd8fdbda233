import { visibleSql } from '../articles/visible';
import { db } from '../db/client';
import { ORIGINAL } from './slots';
import { isMediaKey } from './storage';

/**
 * The picture whose bytes under this key readers may have now: a rendition (never the original) of
 * one that a visible story shows above or in its text, or of a writer's portrait. Null for others.
 */
export async function findPublicMedia(key: string, now: Date): Promise<number | null> {
  if (!isMediaKey(key)) return null;
  // The expression over the body is that of the index Revision_body_pictures_idx.
  const rows = await db().$queryRaw<{ mediaId: number }[]>`
    SELECT f."mediaId" FROM "Rendition" f
    WHERE f."key" = ${key} AND f."slot" <> ${ORIGINAL} AND (
      EXISTS (SELECT 1 FROM "Writer" w WHERE w."portraitId" = f."mediaId")
      OR EXISTS (
        SELECT 1 FROM "Revision" r JOIN "Article" a
          ON a.id = r."articleId" AND a."liveRevisionId" = r.id
        WHERE r."pictureId" = f."mediaId" AND ${visibleSql(now)})
      OR EXISTS (
        SELECT 1 FROM "Revision" r JOIN "Article" a
          ON a.id = r."articleId" AND a."liveRevisionId" = r.id
        WHERE jsonb_path_query_array(r."body", '$[*] ? (@.type == "picture").mediaId')
            @> jsonb_build_array(f."mediaId")
          AND ${visibleSql(now)}))`;
  return rows[0]?.mediaId ?? null;
}
