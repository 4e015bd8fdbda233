import { Prisma } from '../db/generated/client';

/**
 * Whether a row of "Media" m is named: by the working copy or the live text of a story that is not
 * in the trash, in a gallery, as a portrait or as a poster. For lists; what stands in the way of
 * deleting is uses-of.ts. The expressions over bodies are those of the indexes; counted and not only
 * asked for, because for one row the planner would rather read every body from the start.
 */
export const USED = Prisma.sql`(
  EXISTS (SELECT 1 FROM "Writer" w WHERE w."portraitId" = m.id)
  OR EXISTS (SELECT 1 FROM "GalleryItem" i JOIN "Gallery" g ON g.id = i."galleryId"
    WHERE i."mediaId" = m.id AND g."deletedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "Media" film WHERE film."posterId" = m.id AND film."deletedAt" IS NULL)
  OR EXISTS (SELECT 1 FROM "WorkingCopy" c
    JOIN "Article" a ON a.id = c."articleId" AND a."trashedAt" IS NULL
    WHERE c."pictureId" = m.id)
  OR EXISTS (SELECT 1 FROM "Revision" r
    JOIN "Article" a ON a.id = r."articleId" AND a."liveRevisionId" = r.id
    WHERE r."pictureId" = m.id)
  OR 0 < (SELECT count(*) FROM "WorkingCopy" c
    JOIN "Article" a ON a.id = c."articleId" AND a."trashedAt" IS NULL
    WHERE jsonb_path_query_array(c."body", '$[*].mediaId') @> jsonb_build_array(m.id))
  OR 0 < (SELECT count(*) FROM "Revision" r
    JOIN "Article" a ON a.id = r."articleId" AND a."liveRevisionId" = r.id
    WHERE jsonb_path_query_array(r."body", '$[*].mediaId') @> jsonb_build_array(m.id)))`;
