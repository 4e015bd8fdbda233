import { visibleSql } from '../articles/visible';
import { db } from '../db/client';
import { galleryKey, pictureKey, type PageKey } from '../events/page-keys';
import { isMediaKey } from './media-key';
import { ORIGINAL } from './slots';
import { usableSql } from './usable';

/** A file that readers may have. */
export interface PublicFile {
  mediaId: number;
  /** Its length. */
  bytes: number;
  /** When its licence ends; null when it does not. */
  until: Date | null;
  /** After an event that touches one of these it has to be asked again. */
  keys: PageKey[];
}

/**
 * The picture whose bytes under this key readers may have now: a file (never the original) of one
 * that may be used and stands in a visible story, above it, in its text, in a gallery there or over
 * a film there, or is a writer's portrait; or of one that stands in such a one's place. Null for others.
 */
export async function findPublicMedia(key: string, now: Date): Promise<PublicFile | null> {
  if (!isMediaKey(key)) return null;
  // The expressions over the body are those of the indexes Revision_body_media_idx and
  // Revision_body_galleries_idx.
  const [row] = await db().$queryRaw<Row[]>`
    WITH file AS (
      SELECT m.id, f."bytes", m."licenceUntil" FROM "Rendition" f JOIN "Media" m ON m.id = f."mediaId"
      WHERE f."key" = ${key} AND f."slot" <> ${ORIGINAL}
        AND m."replacedById" IS NULL AND ${usableSql('m', now)}),
    named AS MATERIALIZED (
      SELECT id FROM file
      UNION SELECT m.id FROM "Media" m JOIN file ON m."replacedById" = file.id),
    stands AS MATERIALIZED (
      SELECT id FROM named
      UNION SELECT clip.id FROM "Media" m JOIN named ON m."posterId" = named.id
        CROSS JOIN LATERAL (
          SELECT m.id UNION ALL SELECT o.id FROM "Media" o WHERE o."replacedById" = m.id) AS clip
        WHERE m."replacedById" IS NULL AND ${usableSql('m', now)}),
    gallery AS MATERIALIZED (
      SELECT DISTINCT i."galleryId" AS id FROM "GalleryItem" i JOIN named ON i."mediaId" = named.id
        JOIN "Gallery" g ON g.id = i."galleryId" AND g."deletedAt" IS NULL)
    SELECT file.id AS "mediaId", file."bytes", file."licenceUntil" AS until,
      ARRAY(SELECT id FROM stands) AS "mediaIds", ARRAY(SELECT id FROM gallery) AS "galleryIds"
    FROM file WHERE
      EXISTS (SELECT 1 FROM "Writer" w JOIN named ON w."portraitId" = named.id)
      OR EXISTS (
        SELECT 1 FROM stands JOIN "Revision" r ON r."pictureId" = stands.id
          JOIN "Article" a ON a.id = r."articleId" AND a."liveRevisionId" = r.id
        WHERE ${visibleSql(now)})
      OR EXISTS (
        SELECT 1 FROM stands
          JOIN "Revision" r ON jsonb_path_query_array(r."body", '$[*].mediaId')
            @> jsonb_build_array(stands.id)
          JOIN "Article" a ON a.id = r."articleId" AND a."liveRevisionId" = r.id
        WHERE ${visibleSql(now)})
      OR EXISTS (
        SELECT 1 FROM gallery
          JOIN "Revision" r ON jsonb_path_query_array(r."body", '$[*].galleryId')
            @> jsonb_build_array(gallery.id)
          JOIN "Article" a ON a.id = r."articleId" AND a."liveRevisionId" = r.id
        WHERE ${visibleSql(now)})`;
  if (!row) return null;
  const { mediaIds, galleryIds, ...file } = row;
  return { ...file, keys: [...mediaIds.map(pictureKey), ...galleryIds.map(galleryKey)] };
}

interface Row {
  mediaId: number;
  bytes: number;
  until: Date | null;
  mediaIds: number[];
  galleryIds: number[];
}
