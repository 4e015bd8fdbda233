import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { dayKeys, KEY, sectionKey, tagKey, writerKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { cardsById } from './cards';
import type { ArticleCard, ListPage } from './views';
import { visibleSql } from './visible';

export const PAGE_SIZE = 20;

/** Numbered pages end here; older stories are reached through the archive by day. */
export const MAX_PAGES = 1000;

/** All visible stories, newest first; `size` of them on a page, as everywhere here. */
export async function listLatest(page: number, now: Date, size?: number): Promise<ListPage> {
  noteShown(KEY.latest);
  return listPage(Prisma.sql`FROM "Article" a WHERE ${visibleSql(now)}`, page, now, size);
}

/** The visible stories of a section, newest first. */
export async function listBySection(
  sectionId: number,
  page: number,
  now: Date,
  size?: number,
): Promise<ListPage> {
  noteShown(sectionKey(sectionId));
  const from = Prisma.sql`FROM "Article" a WHERE a."liveSectionId" = ${sectionId} AND ${visibleSql(now)}`;
  return listPage(from, page, now, size);
}

/** The visible stories with a tag, newest first. */
export async function listByTag(tagId: number, page: number, now: Date): Promise<ListPage> {
  noteShown(tagKey(tagId));
  const from = Prisma.sql`FROM "ArticleTag" t JOIN "Article" a ON a.id = t."articleId"
    WHERE t."tagId" = ${tagId} AND t."publicAt" <= ${now} AND ${visibleSql(now)}`;
  return listPage(from, page, now);
}

/** The visible stories of a writer, newest first. */
export async function listByWriter(
  writerId: number,
  page: number,
  now: Date,
  size?: number,
): Promise<ListPage> {
  noteShown(writerKey(writerId));
  const from = Prisma.sql`FROM "ArticleWriter" w JOIN "Article" a ON a.id = w."articleId"
    WHERE w."writerId" = ${writerId} AND w."publicAt" <= ${now} AND ${visibleSql(now)}`;
  return listPage(from, page, now, size);
}

/** Every story of a day, newest first; `end` is excluded. */
export async function listByDay(start: Date, end: Date, now: Date): Promise<ArticleCard[]> {
  noteShown(...dayKeys(start, end));
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM "Article" a
    WHERE a."publicAt" >= ${start} AND a."publicAt" < ${end} AND ${visibleSql(now)}
    ORDER BY a."publicAt" DESC, a.id DESC LIMIT 500`;
  return cardsById(
    rows.map((row) => row.id),
    now,
  );
}

async function listPage(
  from: Prisma.Sql,
  page: number,
  now: Date,
  size = PAGE_SIZE,
): Promise<ListPage> {
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id ${from} ORDER BY a."publicAt" DESC, a.id DESC
    LIMIT ${size} OFFSET ${(page - 1) * size}`;
  const counted = await db().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM (SELECT 1 ${from} LIMIT ${size * MAX_PAGES}) AS found`;
  const total = Number(counted[0]?.count ?? 0);
  return {
    items: await cardsById(
      rows.map((row) => row.id),
      now,
    ),
    page,
    pages: Math.max(1, Math.ceil(total / size)),
    total,
  };
}
