import { z } from 'zod';
import { cardsById } from '../articles/cards';
import { MAX_PAGES, PAGE_SIZE } from '../articles/list-public';
import type { ListPage } from '../articles/views';
import { visibleSql } from '../articles/visible';
import { dayRange } from '../arabic/dates';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { getPublication } from '../settings/get-publication';
import { searchWords } from './write-search-document';

const slug = z.string().regex(/^[a-z0-9-]{1,60}$/);

export const searchInput = z.object({
  q: z.string().max(200).default(''),
  section: slug.optional().catch(undefined),
  tag: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
  writer: slug.optional().catch(undefined),
  kind: z.enum(['news', 'report', 'opinion', 'explainer']).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  sort: z.enum(['relevance', 'date']).default('relevance'),
  page: z.number().int().min(1).default(1),
});

export type SearchInput = z.infer<typeof searchInput>;

export interface SearchResult extends ListPage {
  /** Hits, counted up to a thousand. */
  total: number;
  /** There are more than `total`. */
  more: boolean;
}

const COUNTED = 1000;

/** Visible stories that contain every word of the query, compared as folded words. */
export async function searchArticles(input: SearchInput, now: Date): Promise<SearchResult> {
  noteShown(KEY.search);
  const words = searchWords(input.q);
  if (!words) return { items: [], page: input.page, pages: 1, total: 0, more: false };
  const { timeZone } = await getPublication();
  const query = Prisma.sql`plainto_tsquery('simple', ${words})`;
  const from = Prisma.sql`
    FROM "ArticleSearch" s JOIN "Article" a ON a.id = s."articleId"
    WHERE s.document @@ ${query} AND ${visibleSql(now)} ${filters(input, timeZone)}`;
  const counted = await db().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM (SELECT 1 ${from} LIMIT ${COUNTED + 1}) AS found`;
  const found = Number(counted[0]?.count ?? 0);
  const total = Math.min(found, COUNTED);
  const offset = (input.page - 1) * PAGE_SIZE;
  // Only the newest hits are ranked: ts_rank over a common word costs seconds at a million stories.
  const rows =
    input.sort === 'date'
      ? await db().$queryRaw<{ id: bigint }[]>`
          SELECT a.id ${from} ORDER BY a."publicAt" DESC, a.id DESC
          LIMIT ${PAGE_SIZE} OFFSET ${offset}`
      : await db().$queryRaw<{ id: bigint }[]>`
          SELECT id FROM (
            SELECT a.id, a."publicAt", s.document ${from}
            ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${COUNTED}
          ) AS newest
          ORDER BY ts_rank(document, ${query}) DESC, "publicAt" DESC, id DESC
          LIMIT ${PAGE_SIZE} OFFSET ${offset}`;
  const ids = rows.map((row) => row.id);
  return {
    items: await cardsById(ids, now),
    page: input.page,
    pages: Math.min(MAX_PAGES, Math.max(1, Math.ceil(total / PAGE_SIZE))),
    total,
    more: found > COUNTED,
  };
}

function filters(input: SearchInput, zone: string): Prisma.Sql {
  const parts: Prisma.Sql[] = [];
  if (input.section) {
    parts.push(
      Prisma.sql`a."liveSectionId" = (SELECT id FROM "Section" WHERE slug = ${input.section})`,
    );
  }
  if (input.kind) parts.push(Prisma.sql`a."liveKind" = ${input.kind}::"ArticleKind"`);
  if (input.tag) {
    parts.push(
      Prisma.sql`EXISTS (SELECT 1 FROM "ArticleTag" t WHERE t."articleId" = a.id AND t."tagId" = ${input.tag})`,
    );
  }
  if (input.writer) {
    parts.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "ArticleWriter" w JOIN "Writer" p ON p.id = w."writerId"
      WHERE w."articleId" = a.id
        AND (p.handle = ${input.writer} OR (p.handle IS NULL AND 'w' || p.id = ${input.writer})))`);
  }
  const from = input.from && dayOf(input.from, zone);
  if (from) parts.push(Prisma.sql`a."publicAt" >= ${from.start}`);
  const to = input.to && dayOf(input.to, zone);
  if (to) parts.push(Prisma.sql`a."publicAt" < ${to.end}`);
  return parts.length > 0 ? Prisma.sql`AND ${Prisma.join(parts, ' AND ')}` : Prisma.empty;
}

function dayOf(date: string, zone: string): { start: Date; end: Date } | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayRange(year, month, day, zone);
}
