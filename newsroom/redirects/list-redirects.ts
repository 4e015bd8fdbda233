import { z } from 'zod';
import { pageOf, positionOf, type PlacedRow } from '../articles/list-order';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { likeLiteral } from '../db/like-literal';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { normalPath } from './normal-path';

export const redirectsInput = z.object({
  /** Words or a part of an address, in any spelling, percent-encoded too. */
  q: z.string().trim().max(2000).catch(''),
  kind: z.enum(['all', 'exact', 'prefix']).catch('all'),
  answer: z.enum(['all', 'moved', 'gone']).catch('all'),
  use: z.enum(['all', 'used', 'unused']).catch('all'),
  source: z.enum(['all', 'hand', 'file', 'move', 'story']).catch('all'),
  sort: z.enum(['new', 'used']).catch('new'),
  cursor: z
    .string()
    .regex(/^(?:next|previous)_\d{1,18}_\d{1,18}$/)
    .optional()
    .catch(undefined),
});

export type RedirectsInput = z.output<typeof redirectsInput>;

/** A redirect as the desk shows it. Times are ISO 8601. */
export interface RedirectItem {
  id: number;
  from: string;
  kind: 'exact' | 'prefix';
  /** Null: gone for good. */
  to: string | null;
  source: 'hand' | 'file' | 'move' | 'story';
  createdAt: string;
  version: number;
  hits: number;
  lastAt: string | null;
}

export interface RedirectList {
  items: RedirectItem[];
  next: string | null;
  previous: string | null;
  /** How many there are, at most `MOST_COUNTED` + 1. */
  total: number;
}

export const MOST_COUNTED = 10_000;
const PAGE_SIZE = 50;
const MOST_WORDS = 8;

/** A page of the redirects that match. */
export async function listRedirects(actor: Actor, input: RedirectsInput): Promise<RedirectList> {
  authorize(actor, 'redirect.edit');
  const where = conditions(input);
  const at = positionOf(input.cursor);
  const place = input.sort === 'used' ? Prisma.sql`coalesce(u."count", 0)` : Prisma.sql`r."id"`;
  const back = at?.direction === 'previous';
  const beyond = at
    ? Prisma.sql`AND (${place}, r."id") ${Prisma.raw(back ? '>' : '<')} (${at.place}, ${Number(at.id)})`
    : Prisma.empty;
  const order = Prisma.raw(back ? 'ASC' : 'DESC');
  const [rows, [counted]] = await Promise.all([
    db().$queryRaw<PlacedRow[]>`
      SELECT r."id"::bigint AS id, ${place}::bigint AS place ${FROM}
      WHERE ${where} ${beyond}
      ORDER BY ${place} ${order}, r."id" ${order} LIMIT ${PAGE_SIZE + 1}`,
    db().$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM (
        SELECT 1 ${FROM} WHERE ${where} LIMIT ${MOST_COUNTED + 1}) AS counted`,
  ]);
  const { ids, next, previous } = pageOf(rows, at, PAGE_SIZE);
  return { items: await itemsOf(ids.map(Number)), next, previous, total: counted?.total ?? 0 };
}

/** One redirect; null when there is none of that number. */
export async function findRedirectItem(actor: Actor, id: number): Promise<RedirectItem | null> {
  authorize(actor, 'redirect.edit');
  return (await itemsOf([id]))[0] ?? null;
}

const FROM = Prisma.sql`FROM "Redirect" r LEFT JOIN "RedirectUse" u ON u."redirectId" = r."id"`;

function conditions({ q, kind, answer, use, source }: RedirectsInput): Prisma.Sql {
  // A whole address is looked for in the form in which it is kept.
  const text = /^(?:\/|https?:\/\/)\S+$/i.test(q) ? (normalPath(q) ?? q) : q;
  const words = text.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const all = [
    Prisma.sql`true`,
    ...words.map(
      (word) => Prisma.sql`
        address_fold(r."fromPath" || ' ' || coalesce(r."toPath", ''))
          LIKE address_fold(${`%${likeLiteral(word)}%`})`,
    ),
    ...(kind === 'all' ? [] : [Prisma.sql`r."kind"::text = ${kind}`]),
    ...(answer === 'all' ? [] : [Prisma.sql`r."status" = ${answer === 'gone' ? 410 : 301}`]),
    ...(source === 'all' ? [] : [Prisma.sql`r."source"::text = ${source}`]),
    ...(use === 'all' ? [] : [Prisma.sql`(u."redirectId" IS NOT NULL) = ${use === 'used'}`]),
  ];
  return Prisma.join(all, ' AND ');
}

async function itemsOf(ids: number[]): Promise<RedirectItem[]> {
  const rows = await db().redirect.findMany({
    where: { id: { in: ids } },
    include: { use: { select: { count: true, lastAt: true } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { fromPath, toPath, kind, source, createdAt, version, use } = row;
    return {
      id,
      from: fromPath,
      kind,
      to: toPath,
      source,
      createdAt: createdAt.toISOString(),
      version,
      hits: use?.count ?? 0,
      lastAt: use?.lastAt.toISOString() ?? null,
    };
  });
}
