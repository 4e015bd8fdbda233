import { z } from 'zod';
import { articleState, type StateName } from '../articles/article-state';
import { deskListSelect } from '../articles/desk-rows';
import { articleFacts } from '../articles/lock-article';
import { foldArabic } from '../arabic/fold';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { likeLiteral } from '../db/like-literal';
import { mediaName } from '../media/library-rows';
import { deskMatch } from '../search/desk-match';
import type { StaffActor } from '../staff/actor';
import { can } from '../staff/policy';
import { readableSql } from '../staff/readable-sql';

export const paletteInput = z.object({ q: z.string().max(200).default('') });

/** What the palette offers for some words; each within what the person may read. */
export interface PaletteResults {
  /** Without words: what the person wrote last. */
  articles: { id: number; title: string; section: string | null; state: StateName }[];
  media: { id: number; name: string; kind: 'picture' | 'video' | 'audio' }[];
  writers: { handle: string | null; name: string; headline: string }[];
}

const MOST = { articles: 7, media: 4, writers: 4 } as const;
/** So many of the latest matches are ranked; fewer of words that many texts have. */
const RANKED = 300;
const RANKED_OF_MANY = 60;

/** Stories by their words or number, things of the library and bylines, in any spelling. */
export async function searchPalette(
  actor: StaffActor,
  { q }: z.infer<typeof paletteInput>,
  now: Date,
): Promise<PaletteResults> {
  const words = foldArabic(q).split(' ').filter(Boolean).map(likeLiteral);
  const number = /^#?(\d{1,15})$/.exec(q.trim())?.[1];
  const [articles, media, writers] = await Promise.all([
    findArticles(actor, q, number, now),
    findMedia(actor, words, number),
    findWriters(words),
  ]);
  return { articles, media, writers };
}

async function findArticles(
  actor: StaffActor,
  q: string,
  number: string | undefined,
  now: Date,
): Promise<PaletteResults['articles']> {
  if (!can(actor, 'article.read')) return [];
  // The number was meant before any text that holds it.
  const [numbered, named] = await Promise.all([
    number ? readable(actor, Prisma.sql`c."articleId" = ${BigInt(number)}`) : [],
    q.trim() === '' ? lastWritten(actor) : q.trim().startsWith('#') ? [] : matching(actor, q),
  ]);
  const ids = [...new Set([...numbered, ...named])].slice(0, MOST.articles);
  const rows = await db().workingCopy.findMany({ where: { articleId: { in: ids } }, select });
  const byId = new Map(rows.map((row) => [row.articleId, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { title, section, article } = row;
    const state = articleState(articleFacts(article, row), now);
    return [{ id: Number(id), title, section: section?.name ?? null, state }];
  });
}

function lastWritten(actor: StaffActor): Promise<bigint[]> {
  return readable(actor, Prisma.sql`c."updatedById" = ${actor.id}`);
}

/** The latest work that says so, and of it first what has it in the headline, then what has it as typed. */
async function matching(actor: StaffActor, q: string): Promise<bigint[]> {
  const match = await deskMatch(q);
  if (!match) return [];
  const { on, isRare, bestFirst } = match;
  const ids = await readable(
    actor,
    on(Prisma.sql`c."articleId"`),
    isRare ? RANKED : RANKED_OF_MANY,
  );
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT s."articleId" AS id
    FROM unnest(${ids}::bigint[]) WITH ORDINALITY AS latest(id, place)
    JOIN "DeskSearch" s ON s."articleId" = latest.id
    ORDER BY ${bestFirst}, latest.place LIMIT ${MOST.articles}`;
  return rows.map(({ id }) => id);
}

/** Articles within the person's reach that a condition on "WorkingCopy" c is true of, the latest work first. */
async function readable(
  actor: StaffActor,
  where: Prisma.Sql,
  most: number = MOST.articles,
): Promise<bigint[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT c."articleId" AS id FROM "WorkingCopy" c JOIN "Article" a ON a.id = c."articleId"
    WHERE ${where} AND ${readableSql(actor)}
    ORDER BY c."updatedAt" DESC, c."articleId" DESC LIMIT ${most}`;
  return rows.map(({ id }) => id);
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
    where: { leadsToId: null, AND: words.map((word) => ({ folded: { contains: word } })) },
    orderBy: { name: 'asc' },
    take: MOST.writers,
    select: { handle: true, name: true, headline: true },
  });
}
