import { visibleSql } from '../articles/visible';
import { db } from '../db/client';
import { ORIGINAL } from './cut-picture';
import { isMediaKey } from './storage';

/**
 * Whether readers may have the bytes under a key now: a rendition (never the original) of a
 * picture that a visible story shows above or in its text, or of a writer's portrait.
 */
export async function isPublicMediaKey(key: string, now: Date): Promise<boolean> {
  if (!isMediaKey(key)) return false;
  // The expression over the body is that of the index Revision_body_pictures_idx.
  const rows = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM "Rendition" f
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
  return rows.length > 0;
}
