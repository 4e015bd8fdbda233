import { visibleSql } from '../articles/visible';
import { db } from '../db/client';
import { isMediaKey } from './media-key';
import { ORIGINAL } from './slots';

/** A file that readers may have. */
export interface PublicFile {
  mediaId: number;
  /** Its length. */
  bytes: number;
  /** The time from which they may not have it any more; null when none is known. */
  until: Date | null;
}

/**
 * The file under this key when readers may have it now: a rendition (never the original) of a
 * picture that a visible story shows above or in its text, or of a writer's portrait. Null for
 * others.
 */
export async function findPublicMedia(key: string, now: Date): Promise<PublicFile | null> {
  if (!isMediaKey(key)) return null;
  // The expression over the body is that of the index Revision_body_pictures_idx.
  const rows = await db().$queryRaw<PublicFile[]>`
    SELECT f."mediaId", f."bytes", NULL::timestamptz AS "until" FROM "Rendition" f
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
  return rows[0] ?? null;
}
