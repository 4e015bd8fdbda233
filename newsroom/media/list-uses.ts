import { articleState } from '../articles/article-state';
import { deskListSelect } from '../articles/desk-rows';
import { articleFacts } from '../articles/lock-article';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { authorize, visibleTo } from '../staff/policy';
import { mediaNameSelect, mediaRef } from './library-rows';
import type { MediaUses, StoryUse } from './library-views';
import { storiesNaming } from './used-sql';

const MOST_STORIES = 50;
const MOST_OTHERS = 50;

/**
 * Where a thing of the library is named: by stories that are not in the trash, in galleries, as a
 * portrait, as a poster. Stories that the actor may not read are counted, never named.
 */
export async function listUses(actor: Actor, id: number, now: Date): Promise<MediaUses> {
  authorize(actor, 'media.read');
  const some = { take: MOST_OTHERS, orderBy: { id: 'desc' } } as const;
  const [named, galleries, writers, postered, replaces] = await Promise.all([
    db().$queryRaw<{ id: bigint; live: boolean }[]>`
      SELECT id, bool_or(live) AS live FROM (${storiesNaming(Prisma.sql`${id}::int`)}) AS named
      GROUP BY id`,
    db().gallery.findMany({
      ...some,
      where: { deletedAt: null, items: { some: { mediaId: id } } },
      select: { id: true, title: true },
    }),
    db().writer.findMany({ ...some, where: { portraitId: id }, select: { id: true, name: true } }),
    db().media.findMany({
      ...some,
      where: { posterId: id, deletedAt: null },
      select: mediaNameSelect,
    }),
    db().media.findMany({
      ...some,
      where: { replacedById: id, deletedAt: null },
      select: mediaNameSelect,
    }),
  ]);
  const stories = await readable(actor, named, now);
  return {
    stories,
    moreStories: named.length - stories.length,
    galleries,
    writers,
    posterOf: postered.map(mediaRef),
    replaces: replaces.map(mediaRef),
    used: [named, galleries, writers, postered].some((places) => places.length > 0),
  };
}

async function readable(
  actor: Actor,
  named: { id: bigint; live: boolean }[],
  now: Date,
): Promise<StoryUse[]> {
  const live = new Set(named.filter((story) => story.live).map(({ id }) => id));
  const rows = await db().workingCopy.findMany({
    where: { articleId: { in: named.map(({ id }) => id) }, article: visibleTo(actor) },
    orderBy: { articleId: 'desc' },
    take: MOST_STORIES,
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
    live: live.has(row.articleId),
  }));
}
