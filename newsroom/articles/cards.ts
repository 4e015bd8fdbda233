import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { articleKey, besideKey, bylineKey, KEY, type PageKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { pictureKeys, pictureSelect, pictureView } from '../media/picture-view';
import { sectionRef } from '../sections/section-ref';
import { writerRef, writerSelect } from '../writers/writer-ref';
import type { ArticleCard } from './views';

export const cardSelect = {
  id: true,
  liveKind: true,
  liveFormat: true,
  liveFilmMs: true,
  publicAt: true,
  firstPublishedAt: true,
  breakingUntil: true,
  liveSection: { select: sectionRef },
  liveRevision: {
    select: {
      title: true,
      standfirst: true,
      wordCount: true,
      pictureCaption: true,
      pictureCredit: true,
      picture: { select: pictureSelect },
    },
  },
  writers: { orderBy: { position: 'asc' }, select: { writer: { select: writerSelect } } },
} satisfies Prisma.ArticleSelect;

export type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardSelect }>;

/** Row of a visible story → view, noted as shown. */
export function articleCard(
  row: CardRow,
  now: Date,
  note: (...keys: PageKey[]) => void = noteShown,
): ArticleCard {
  const { liveSection: section, liveRevision: text, liveKind, publicAt } = row;
  if (!section || !text || !liveKind || !publicAt) throw new Error(`article ${row.id} is not live`);
  const id = Number(row.id);
  const writers = row.writers.map(({ writer }) => writerRef(writer, now));
  const own = { caption: text.pictureCaption, credit: text.pictureCredit };
  const picture = pictureView(text.picture, now, own);
  const pictures = [text.picture, ...row.writers.map(({ writer }) => writer.portrait)];
  note(
    articleKey(id),
    KEY.sections,
    ...writers.map((writer) => bylineKey(writer.id)),
    ...pictures.flatMap(pictureKeys),
  );
  return {
    id,
    address: `/${section.slug}/${id}`,
    section,
    title: text.title,
    standfirst: text.standfirst,
    kind: liveKind,
    format: row.liveFormat,
    filmMs: row.liveFilmMs,
    publishedAt: (row.firstPublishedAt ?? publicAt).toISOString(),
    writers,
    picture,
    breaking: row.breakingUntil !== null && row.breakingUntil > now,
    wordCount: text.wordCount,
  };
}

/** Notes what stands beside a page's own matter. */
export function noteBeside(...keys: PageKey[]): void {
  noteShown(...keys.map(besideKey));
}

/** Cards of these stories, in the order of the ids. */
export async function cardsById(
  ids: bigint[],
  now: Date,
  note?: (...keys: PageKey[]) => void,
): Promise<ArticleCard[]> {
  const rows = await db().article.findMany({
    where: { id: { in: ids } },
    select: cardSelect,
    // One query instead of nine: half the time of this process (docs/decisions/0007-finished-pages.md).
    relationLoadStrategy: 'join',
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    // It may have been withdrawn between the two queries.
    return row?.publicAt ? [articleCard(row, now, note)] : [];
  });
}
