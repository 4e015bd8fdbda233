import { dayRange } from '../arabic/dates';
import { Prisma } from '../db/generated/client';

export interface SearchFilters {
  /** Slug. */
  section?: string | undefined;
  tag?: number | undefined;
  /** Handle, or `w{id}` of a writer without one. */
  writer?: string | undefined;
  kind?: string | undefined;
  /** Days of the newspaper's zone, `yyyy-mm-dd`, both included. */
  from?: string | undefined;
  to?: string | undefined;
}

/** What narrows a search, as conditions on the rows of the index named `s`; empty where nothing does. */
export function searchFilters(filters: SearchFilters, zone: string): Prisma.Sql {
  const parts: Prisma.Sql[] = [];
  if (filters.section) {
    parts.push(
      Prisma.sql`s."sectionId" = (SELECT id FROM "Section" WHERE slug = ${filters.section})`,
    );
  }
  if (filters.kind) parts.push(Prisma.sql`s."kind" = ${filters.kind}::"ArticleKind"`);
  if (filters.tag) {
    parts.push(
      Prisma.sql`s."articleId" IN (SELECT "articleId" FROM "ArticleTag" WHERE "tagId" = ${filters.tag})`,
    );
  }
  if (filters.writer) {
    parts.push(Prisma.sql`s."articleId" IN (
      SELECT w."articleId" FROM "ArticleWriter" w JOIN "Writer" p ON p.id = w."writerId"
      WHERE p.handle = ${filters.writer} OR (p.handle IS NULL AND 'w' || p.id = ${filters.writer}))`);
  }
  const from = filters.from && dayOf(filters.from, zone);
  if (from) parts.push(Prisma.sql`s."publicAt" >= ${from.start}`);
  const to = filters.to && dayOf(filters.to, zone);
  if (to) parts.push(Prisma.sql`s."publicAt" < ${to.end}`);
  return parts.length > 0 ? Prisma.sql`AND ${Prisma.join(parts, ' AND ')}` : Prisma.empty;
}

function dayOf(date: string, zone: string): { start: Date; end: Date } | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayRange(year, month, day, zone);
}
