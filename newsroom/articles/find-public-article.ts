import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { articleKey, tagNameKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { findShownGalleries } from '../galleries/find-shown-galleries';
import type { Body } from './body/blocks';
import { bodyClips } from './body-clips';
import { bodyPictures } from './body-pictures';
import { bodyStories } from './body-stories';
import { articleCard, cardSelect } from './cards';
import { bodyGalleryIds, bodyMediaIds, bodyStoryIds } from './shown-media';
import type { ArticlePage, BodyMedia, TagRef } from './views';
import { visibleAt } from './visible';

const pageSelect = {
  ...cardSelect,
  revisedAt: true,
  liveRevision: {
    select: {
      ...cardSelect.liveRevision.select,
      place: true,
      body: true,
      tagIds: true,
      relatedIds: true,
    },
  },
  tags: {
    select: { tag: { select: { id: true, name: true, names: { select: { id: true } } } } },
  },
  corrections: { orderBy: { at: 'asc' }, select: { at: true, text: true } },
} satisfies Prisma.ArticleSelect;

/** The story that readers see under this number now; null when there is none. */
export async function findPublicArticle(id: number, now: Date): Promise<ArticlePage | null> {
  return (await listPublicArticles([id], now))[0] ?? null;
}

/** Those of these stories that readers see now, with their whole texts, in the order of the numbers. */
export async function listPublicArticles(ids: number[], now: Date): Promise<ArticlePage[]> {
  noteShown(...ids.map(articleKey));
  const rows = await db().article.findMany({
    where: { id: { in: ids }, ...visibleAt(now) },
    select: pageSelect,
    relationLoadStrategy: 'join',
  });
  const texts = rows.flatMap(({ liveRevision }) => (liveRevision?.body ?? []) as Body);
  const media = await readBodyMedia(texts, now);
  const byId = new Map(rows.map((row) => [Number(row.id), row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? (articlePage(row, media, now) ?? []) : [];
  });
}

type PageRow = Prisma.ArticleGetPayload<{ select: typeof pageSelect }>;

/** What readers have now of all that a text shows beside its words. */
export async function readBodyMedia(body: Body, now: Date): Promise<BodyMedia> {
  const [pictures, clips, galleries, stories] = await Promise.all([
    bodyPictures(body, now),
    bodyClips(body, now),
    findShownGalleries(bodyGalleryIds(body), now),
    bodyStories(body, now),
  ]);
  return {
    bodyPictures: pictures,
    bodyClips: clips,
    bodyGalleries: galleries,
    bodyStories: stories,
  };
}

function articlePage(row: PageRow, media: BodyMedia, now: Date): ArticlePage | null {
  if (!row.liveRevision) return null;
  const body = row.liveRevision.body as Body;
  return {
    ...articleCard(row, now),
    updatedAt: row.revisedAt?.toISOString() ?? null,
    corrections: row.corrections.map(({ at, text }) => ({ at: at.toISOString(), text })),
    place: row.liveRevision.place,
    body,
    bodyPictures: only(media.bodyPictures, bodyMediaIds(body)),
    bodyClips: only(media.bodyClips, bodyMediaIds(body)),
    bodyGalleries: only(media.bodyGalleries, bodyGalleryIds(body)),
    bodyStories: only(media.bodyStories, bodyStoryIds(body)),
    relatedIds: row.liveRevision.relatedIds,
    tags: tagsInOrder(row),
  };
}

// A revision may name a tag by what was merged into it.
function tagsInOrder({ liveRevision, tags }: PageRow): TagRef[] {
  const ids = liveRevision?.tagIds ?? [];
  const placed = tags.map(({ tag: { names, ...tag } }) => {
    const known = [tag.id, ...names.map(({ id }) => id)];
    return { tag, place: ids.findIndex((id) => known.includes(id)) };
  });
  noteShown(...placed.map(({ tag }) => tagNameKey(tag.id)));
  return placed.sort((a, b) => a.place - b.place).map(({ tag }) => tag);
}

function only<Item>(items: Record<number, Item>, ids: number[]): Record<number, Item> {
  return Object.fromEntries(ids.flatMap((id) => (items[id] ? [[id, items[id]]] : [])));
}
