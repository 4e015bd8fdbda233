import { articleState } from '../articles/article-state';
import { deskListSelect } from '../articles/desk-rows';
import { articleFacts } from '../articles/lock-article';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize, visibleTo } from '../staff/policy';
import { mediaNameSelect, mediaRef } from './library-rows';
import type { DeskUses, StoryUse } from './library-views';
import { isUnused, usesOf } from './uses-of';

/** Of each kind of place. */
const MOST = 50;

/**
 * Where a thing of the library is named: by stories, in galleries, as a portrait, as a poster.
 * Stories that the actor may not read are counted, never named.
 */
export async function listUses(actor: Actor, id: number, now: Date): Promise<DeskUses> {
  authorize(actor, 'media.read');
  const uses = await usesOf(db(), id);
  const some = (ids: number[]) =>
    ({ where: { id: { in: ids } }, take: MOST, orderBy: { id: 'desc' } }) as const;
  const storyIds = [...new Set([...uses.liveIds, ...uses.workingIds])];
  const [stories, galleries, writers, postered, replaces] = await Promise.all([
    readableStories(actor, storyIds, new Set(uses.liveIds), now),
    db().gallery.findMany({ ...some(uses.galleryIds), select: { id: true, title: true } }),
    db().writer.findMany({ ...some(uses.writerIds), select: { id: true, name: true } }),
    db().media.findMany({ ...some(uses.posterOf), select: mediaNameSelect }),
    db().media.findMany({ ...some(uses.replaces), select: mediaNameSelect }),
  ]);
  return {
    stories,
    moreStories: storyIds.length - stories.length,
    galleries,
    writers,
    posterOf: postered.map(mediaRef),
    replaces: replaces.map(mediaRef),
    used: !isUnused(uses),
  };
}

async function readableStories(
  actor: Actor,
  ids: number[],
  live: ReadonlySet<number>,
  now: Date,
): Promise<StoryUse[]> {
  const rows = await db().workingCopy.findMany({
    where: { articleId: { in: ids.map(BigInt) }, article: visibleTo(actor) },
    orderBy: { articleId: 'desc' },
    take: MOST,
    select: {
      articleId: true,
      title: true,
      dirty: true,
      baseRevisionId: true,
      article: deskListSelect.article,
    },
  });
  return rows.map((row) => ({
    id: Number(row.articleId),
    title: row.title,
    state: articleState(articleFacts(row.article, row), now),
    live: live.has(Number(row.articleId)),
  }));
}
