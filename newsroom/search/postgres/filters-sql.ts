import { Prisma } from '../../db/generated/client';
import type { SearchFilters } from '../provider';

/** What narrows a search, as conditions on the rows of the index named `s`; empty where nothing does. */
export function filtersSql(filters: SearchFilters): Prisma.Sql {
  const { sectionId, tagId, writerId, kind, from, to } = filters;
  const parts = [
    ...(sectionId ? [Prisma.sql`s."sectionId" = ${sectionId}`] : []),
    ...(kind ? [Prisma.sql`s."kind" = ${kind}::"ArticleKind"`] : []),
    ...(tagId
      ? [
          Prisma.sql`s."articleId" IN (SELECT "articleId" FROM "ArticleTag" WHERE "tagId" = ${tagId})`,
        ]
      : []),
    ...(writerId
      ? [
          Prisma.sql`s."articleId" IN (
            SELECT "articleId" FROM "ArticleWriter" WHERE "writerId" = ${writerId})`,
        ]
      : []),
    ...(from ? [Prisma.sql`s."publicAt" >= ${from}`] : []),
    ...(to ? [Prisma.sql`s."publicAt" < ${to}`] : []),
  ];
  return parts.length > 0 ? Prisma.sql`AND ${Prisma.join(parts, ' AND ')}` : Prisma.empty;
}
