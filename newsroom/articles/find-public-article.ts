import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { articleKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import type { PictureView } from '../media/views';
import type { Body } from './body/blocks';
import { bodyPictures } from './body-pictures';
import { articleCard, cardSelect } from './cards';
import { inOrder } from './in-order';
import { bodyMediaIds } from './shown-media';
import type { ArticlePage } from './views';
import { visibleAt } from './visible';

const pageSelect = {
  ...cardSelect,
  revisedAt: true,
  liveRevision: {
    select: { ...cardSelect.liveRevision.select, place: true, body: true, tagIds: true },
  },
  tags: { select: { tag: { select: { id: true, name: true } } } },
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
  const pictures = await bodyPictures(
    rows.flatMap(({ liveRevision }) => (liveRevision?.body ?? []) as Body),
    now,
  );
  const byId = new Map(rows.map((row) => [Number(row.id), row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? (articlePage(row, pictures, now) ?? []) : [];
  });
}

type PageRow = Prisma.ArticleGetPayload<{ select: typeof pageSelect }>;

function articlePage(
  row: PageRow,
  pictures: Record<number, PictureView>,
  now: Date,
): ArticlePage | null {
  if (!row.liveRevision) return null;
  const body = row.liveRevision.body as Body;
  return {
    ...articleCard(row, now),
    updatedAt: row.revisedAt?.toISOString() ?? null,
    corrections: row.corrections.map(({ at, text }) => ({ at: at.toISOString(), text })),
    place: row.liveRevision.place,
    body,
    bodyPictures: Object.fromEntries(
      bodyMediaIds(body).flatMap((id) => (pictures[id] ? [[id, pictures[id]]] : [])),
    ),
    tags: inOrder(
      row.liveRevision.tagIds,
      row.tags.map(({ tag }) => tag),
    ),
  };
}
