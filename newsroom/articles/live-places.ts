import type { Prisma } from '../db/generated/client';
import type { Tx } from '../db/client';
import type { LivePlaces } from '../events/event-types';
import type { Body } from './body/blocks';
import { mediaOf } from './shown-media';

/** What a query selects of an article to know where readers see it. */
export const livePlacesSelect = {
  publicAt: true,
  liveSectionId: true,
  liveRevision: { select: { pictureId: true, body: true } },
  tags: { select: { tagId: true } },
  writers: { select: { writerId: true } },
} satisfies Prisma.ArticleSelect;

/** Where readers see a story, for its event; null when they see nothing of it. */
export function livePlacesOf(
  row: Prisma.ArticleGetPayload<{ select: typeof livePlacesSelect }>,
): LivePlaces | null {
  const { publicAt, liveSectionId, liveRevision } = row;
  if (publicAt === null || liveSectionId === null || liveRevision === null) return null;
  const shown = mediaOf(liveRevision.pictureId, liveRevision.body as Body);
  return {
    sectionId: liveSectionId,
    tagIds: row.tags.map((tag) => tag.tagId),
    writerIds: row.writers.map((writer) => writer.writerId),
    pictureIds: shown.mediaIds,
    galleryIds: shown.galleryIds,
    publicAt: publicAt.toISOString(),
  };
}

/** The same, read within a command. */
export async function readLivePlaces(tx: Tx, id: bigint): Promise<LivePlaces | null> {
  const row = await tx.article.findUniqueOrThrow({ where: { id }, select: livePlacesSelect });
  return livePlacesOf(row);
}
