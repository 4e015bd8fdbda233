import type { Tx } from '../db/client';
import type { Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';

/** The stories that show a gallery, to readers or in their working copies. */
export interface GalleryUses {
  /** Those that the actor may read, the newest first. */
  stories: { id: number; title: string }[];
  /** How many more there are. */
  others: number;
}

const MOST_NAMED = 20;

/** Where a gallery is shown. A title that the actor may not read is only counted. */
export async function listGalleryUses(
  tx: Pick<Tx, '$queryRaw' | 'article'>,
  actor: Actor,
  galleryId: number,
): Promise<GalleryUses> {
  // The expressions over the body are those of the indexes on it.
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT "articleId" AS id FROM "WorkingCopy"
      WHERE jsonb_path_query_array("body", '$[*].galleryId') @> jsonb_build_array(${galleryId}::int)
    UNION
    SELECT a.id FROM "Revision" r JOIN "Article" a ON a."liveRevisionId" = r.id
      WHERE a."publicAt" IS NOT NULL
        AND jsonb_path_query_array(r."body", '$[*].galleryId') @> jsonb_build_array(${galleryId}::int)`;
  const named = await tx.article.findMany({
    where: { AND: [{ id: { in: rows.map(({ id }) => id) } }, visibleTo(actor)] },
    orderBy: { id: 'desc' },
    take: MOST_NAMED,
    select: { id: true, workingCopy: { select: { title: true } } },
  });
  return {
    stories: named.map(({ id, workingCopy }) => ({
      id: Number(id),
      title: workingCopy?.title ?? '',
    })),
    others: rows.length - named.length,
  };
}
