import type { Tx } from '../db/client';

/** Where a picture, video or recording is named, by ids. */
export interface MediaUses {
  /** Stories whose newest text, seen by readers or not, shows it; in a gallery of theirs too. */
  liveIds: number[];
  /** Stories whose working copy shows it. */
  workingIds: number[];
  galleryIds: number[];
  /** Writers whose portrait it is. */
  writerIds: number[];
  /** Videos and recordings that it is the poster of. */
  posterOf: number[];
  /** Pictures in whose place it stands. */
  replaces: number[];
}

/** Every place that names it. */
export async function usesOf(tx: Tx, mediaId: number): Promise<MediaUses> {
  // The expressions over the body are those of the indexes.
  const [row] = await tx.$queryRaw<[MediaUses]>`
    WITH gallery AS MATERIALIZED (
      SELECT DISTINCT i."galleryId" AS id FROM "GalleryItem" i
        JOIN "Gallery" g ON g.id = i."galleryId" AND g."deletedAt" IS NULL
      WHERE i."mediaId" = ${mediaId}),
    revision AS MATERIALIZED (
      SELECT id FROM "Revision" WHERE "pictureId" = ${mediaId}
      UNION SELECT id FROM "Revision"
        WHERE jsonb_path_query_array("body", '$[*].mediaId') @> jsonb_build_array(${mediaId}::int)
      UNION SELECT r.id FROM gallery JOIN "Revision" r
        ON jsonb_path_query_array(r."body", '$[*].galleryId') @> jsonb_build_array(gallery.id)),
    working AS MATERIALIZED (
      SELECT "articleId" AS id FROM "WorkingCopy" WHERE "pictureId" = ${mediaId}
      UNION SELECT "articleId" FROM "WorkingCopy"
        WHERE jsonb_path_query_array("body", '$[*].mediaId') @> jsonb_build_array(${mediaId}::int)
      UNION SELECT w."articleId" FROM gallery JOIN "WorkingCopy" w
        ON jsonb_path_query_array(w."body", '$[*].galleryId') @> jsonb_build_array(gallery.id))
    SELECT
      ARRAY(SELECT a.id::int FROM "Article" a JOIN revision ON revision.id = a."liveRevisionId"
        ORDER BY 1) AS "liveIds",
      ARRAY(SELECT id::int FROM working ORDER BY 1) AS "workingIds",
      ARRAY(SELECT id FROM gallery ORDER BY 1) AS "galleryIds",
      ARRAY(SELECT id FROM "Writer" WHERE "portraitId" = ${mediaId} ORDER BY 1) AS "writerIds",
      ARRAY(SELECT id FROM "Media" WHERE "posterId" = ${mediaId} AND "deletedAt" IS NULL
        ORDER BY 1) AS "posterOf",
      ARRAY(SELECT id FROM "Media" WHERE "replacedById" = ${mediaId} AND "deletedAt" IS NULL
        ORDER BY 1) AS "replaces"`;
  return row;
}

/** Whether it may be deleted without anybody missing it. */
export function isUnused(uses: MediaUses): boolean {
  return Object.values(uses).every((ids: number[]) => ids.length === 0);
}
