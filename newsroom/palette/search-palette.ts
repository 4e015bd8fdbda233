import { z } from 'zod';
import { articleState, type StateName } from '../articles/article-state';
import { deskListSelect } from '../articles/desk-rows';
import { articleFacts } from '../articles/lock-article';
import { foldArabic } from '../arabic/fold';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { likeLiteral } from '../db/like-literal';
import { mediaName } from '../media/library-rows';
import type { StaffActor } from '../staff/actor';
import { can, visibleTo } from '../staff/policy';

export const paletteInput = z.object({ q: z.string().max(200).default('') });

/** What the palette offers for some words; each within what the person may read. */
export interface PaletteResults {
  /** Without words: what the person wrote last. */
  articles: { id: number; title: string; section: string | null; state: StateName }[];
  media: { id: number; name: string; kind: 'picture' | 'video' | 'audio' }[];
  writers: { handle: string | null; name: string; headline: string }[];
}

const MOST = { articles: 7, media: 4, writers: 4 } as const;

/** Stories by headline or number, things of the library and bylines, in any spelling. */
export async function searchPalette(
  actor: StaffActor,
  { q }: z.infer<typeof paletteInput>,
  now: Date,
): Promise<PaletteResults> {
  const words = foldArabic(q).split(' ').filter(Boolean).map(likeLiteral);
  const number = /^#?(\d{1,15})$/.exec(q.trim())?.[1];
  const [articles, media, writers] = await Promise.all([
    findArticles(actor, words, number, now),
    findMedia(actor, words, number),
    findWriters(words),
  ]);
  return { articles, media, writers };
}

async function findArticles(
  actor: StaffActor,
  words: string[],
  number: string | undefined,
  now: Date,
): Promise<PaletteResults['articles']> {
  if (!can(actor, 'article.read')) return [];
  const all = words.map((word) => ({ titleFolded: { contains: word } }));
  const asked: Prisma.WorkingCopyWhereInput =
    words.length === 0 ? { updatedById: actor.id } : { AND: all };
  const inReach = { article: visibleTo(actor) };
  const find = (where: Prisma.WorkingCopyWhereInput) =>
    db().workingCopy.findMany({
      where: { AND: [where, inReach] },
      orderBy: [{ updatedAt: 'desc' }, { articleId: 'desc' }],
      take: MOST.articles,
      select,
    });
  // One after the other in the answer: the number was meant before any headline that holds it.
  const [numbered, named] = await Promise.all([
    number ? find({ articleId: BigInt(number) }) : [],
    find(asked),
  ]);
  const rows = [
    ...numbered,
    ...named.filter((row) => numbered.every(({ articleId }) => articleId !== row.articleId)),
  ];
  return rows.slice(0, MOST.articles).map((row) => ({
    id: Number(row.articleId),
    title: row.title,
    section: row.section?.name ?? null,
    state: articleState(articleFacts(row.article, row), now),
  }));
}

const select = {
  articleId: true,
  title: true,
  dirty: true,
  baseRevisionId: true,
  section: { select: { name: true } },
  article: deskListSelect.article,
} satisfies Prisma.WorkingCopySelect;

async function findMedia(
  actor: StaffActor,
  words: string[],
  number: string | undefined,
): Promise<PaletteResults['media']> {
  if (!can(actor, 'media.read') || words.length === 0) return [];
  const named = { AND: words.map((word) => ({ folded: { contains: word } })) };
  const id = number && Number(number) <= 2_147_483_647 ? [{ id: Number(number) }] : [];
  const rows = await db().media.findMany({
    where: { deletedAt: null, OR: [named, ...id] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST.media,
    select: { id: true, kind: true, alt: true, caption: true, fileName: true },
  });
  return rows.map((row) => ({ id: row.id, kind: row.kind, name: mediaName(row) }));
}

async function findWriters(words: string[]): Promise<PaletteResults['writers']> {
  if (words.length === 0) return [];
  return db().writer.findMany({
    where: { AND: words.map((word) => ({ folded: { contains: word } })) },
    orderBy: { name: 'asc' },
    take: MOST.writers,
    select: { handle: true, name: true, headline: true },
  });
}
