import type { Tx } from '../db/client';
import type { LiveChange, LivePlaces } from '../events/event-types';
import { actorId, type Actor } from '../staff/actor';
import { indexStories } from '../search/index-stories';
import { searchProvider } from '../search/search-provider';
import { isPublic } from './article-state';
import { fieldsOf } from './fields';
import { readLivePlaces } from './live-places';
import type { LockedArticle } from './lock-article';
import { mediaOfFields } from './shown-media';
import { storyFormat } from './story-format';

interface Publication {
  revisionId: bigint;
  publicAt: Date;
  firstPublishedAt: Date;
  revisedAt: Date | null;
  by: Actor;
  now: Date;
}

/**
 * Makes a revision the live one from `publicAt` on, and writes what public lists and the search are
 * served from. The working copy's text must be that revision's. Returns what readers' lists lost
 * and gained.
 */
export async function goLive(
  tx: Tx,
  article: LockedArticle,
  publication: Publication,
): Promise<LiveChange & { after: LivePlaces }> {
  const { revisionId, publicAt, firstPublishedAt, revisedAt, by, now } = publication;
  const articleId = article.row.id;
  const fields = fieldsOf(article.copy);
  if (fields.sectionId === null) throw new Error('a story goes live only in a section');

  // What was only scheduled, or has ended, readers do not see: it appears anew.
  const before = isPublic(article.facts, now) ? await readLivePlaces(tx, articleId) : null;
  const { format, filmId } = storyFormat(fields.body);
  const film =
    filmId && (await tx.media.findUnique({ where: { id: filmId }, select: { durationMs: true } }));
  await tx.article.update({
    where: { id: articleId },
    data: {
      liveRevisionId: revisionId,
      liveSectionId: fields.sectionId,
      liveKind: fields.kind,
      liveFormat: format,
      liveFilmMs: film ? film.durationMs : null,
      publicAt,
      firstPublishedAt,
      revisedAt,
      unpublishAt:
        article.row.unpublishAt && article.row.unpublishAt > now ? article.row.unpublishAt : null,
      // What appears anew is not breaking until somebody says so again.
      ...(before === null && { breakingUntil: null }),
      retractedAt: null,
      retractionReason: null,
      archivedAt: null,
      workState: 'draft',
      workStateAt: now,
      workStateById: actorId(by),
      reviewerId: null,
      reviewSince: null,
      reviewNote: null,
      approvedRevisionId: null,
      version: { increment: 1 },
    },
  });
  await tx.articleTag.deleteMany({ where: { articleId } });
  await tx.articleTag.createMany({
    data: fields.tagIds.map((tagId) => ({ articleId, tagId, publicAt })),
  });
  await tx.articleWriter.deleteMany({ where: { articleId } });
  await tx.articleWriter.createMany({
    data: fields.writerIds.map((writerId, position) => ({
      articleId,
      writerId,
      position,
      publicAt,
    })),
  });
  await indexStories(tx, [Number(articleId)]);
  const shown = mediaOfFields(fields);
  const after = {
    sectionId: fields.sectionId,
    tagIds: fields.tagIds,
    writerIds: fields.writerIds,
    pictureIds: shown.mediaIds,
    galleryIds: shown.galleryIds,
    publicAt: publicAt.toISOString(),
  };
  return { before, after };
}

/** Takes a story out of everything that readers see; its live revision stays named, its end is forgotten. */
export async function leaveSite(tx: Tx, article: LockedArticle): Promise<LiveChange> {
  const articleId = article.row.id;
  const before = await readLivePlaces(tx, articleId);
  await tx.article.update({
    where: { id: articleId },
    data: { publicAt: null, unpublishAt: null, version: { increment: 1 } },
  });
  // Whoever still has the live story before the eyes must not publish it again unawares.
  await tx.workingCopy.update({ where: { articleId }, data: { version: { increment: 1 } } });
  await tx.articleTag.deleteMany({ where: { articleId } });
  await tx.articleWriter.deleteMany({ where: { articleId } });
  await searchProvider.remove(tx, [Number(articleId)]);
  return { before, after: null };
}
