import { Prisma } from '../db/generated/client';

/**
 * Whether a picture, film or recording, whose id is the expression `id`, is named: by the working
 * copy or the live text of a story that is not in the trash, in a gallery, as a portrait or as a
 * poster. The expressions over bodies are those of the indexes.
 */
export function usedSql(id: string): Prisma.Sql {
  const media = Prisma.raw(id);
  return Prisma.sql`(
    EXISTS (SELECT 1 FROM "Writer" w WHERE w."portraitId" = ${media})
    OR EXISTS (SELECT 1 FROM "GalleryItem" i JOIN "Gallery" g ON g.id = i."galleryId"
      WHERE i."mediaId" = ${media} AND g."deletedAt" IS NULL)
    OR EXISTS (SELECT 1 FROM "Media" film
      WHERE film."posterId" = ${media} AND film."deletedAt" IS NULL)
    OR EXISTS (${storiesNaming(media)}))`;
}

/** The ids of the stories whose working copy or live text names it, with `live`; the trash is left out. */
export function storiesNaming(media: Prisma.Sql): Prisma.Sql {
  const kept = Prisma.sql`a."trashedAt" IS NULL`;
  const inText = (alias: string) => {
    const text = Prisma.raw(alias);
    return Prisma.sql`jsonb_path_query_array(${text}."body", '$[*].mediaId')
      @> jsonb_build_array(${media})`;
  };
  const live = Prisma.sql`a.id = r."articleId" AND a."liveRevisionId" = r.id AND ${kept}`;
  const copy = Prisma.sql`a.id = c."articleId" AND ${kept}`;
  return Prisma.sql`
    SELECT a.id, true AS live FROM "Revision" r JOIN "Article" a ON ${live}
      WHERE r."pictureId" = ${media}
    UNION ALL SELECT a.id, true FROM "Revision" r JOIN "Article" a ON ${live} WHERE ${inText('r')}
    UNION ALL SELECT a.id, false FROM "WorkingCopy" c JOIN "Article" a ON ${copy}
      WHERE c."pictureId" = ${media}
    UNION ALL SELECT a.id, false FROM "WorkingCopy" c JOIN "Article" a ON ${copy}
      WHERE ${inText('c')}`;
}
