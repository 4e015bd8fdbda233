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
  tx: Tx,
  actor: Actor,
  galleryId: number,
): Promise<GalleryUses> {
  const working = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT "articleId" AS id FROM "WorkingCopy"
    WHERE jsonb_path_query_array("body", '$[*].galleryId') @> jsonb_build_array(${galleryId}::int)`;
  const live = await liveStoriesOf(tx, galleryId);
  const ids = [...new Set([...working.map(({ id }) => Number(id)), ...live])];
  const named = await tx.article.findMany({
    where: { AND: [{ id: { in: ids } }, visibleTo(actor)] },
    orderBy: { id: 'desc' },
    take: MOST_NAMED,
    select: { id: true, workingCopy: { select: { title: true } } },
  });
  return {
    stories: named.map(({ id, workingCopy }) => ({
      id: Number(id),
      title: workingCopy?.title ?? '',
    })),
    others: ids.length - named.length,
  };
}

/** The stories that show a gallery to readers, or will from their time on. */
export async function liveStoriesOf(tx: Tx, galleryId: number): Promise<number[]> {
  // The expression over the body is that of the index.
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM "Revision" r JOIN "Article" a ON a."liveRevisionId" = r.id
    WHERE a."publicAt" IS NOT NULL
      AND jsonb_path_query_array(r."body", '$[*].galleryId') @> jsonb_build_array(${galleryId}::int)`;
  return rows.map(({ id }) => Number(id));
}
