import { Prisma } from '../db/generated/client';
import type { StaffActor } from '../staff/actor';
import { readableSql } from '../staff/readable-sql';

/**
 * What a person was told of, as far as the stories are there and within reach: FROM and WHERE on
 * "Notice" n. The bell and the list it leads to count the same.
 */
export function readableNotices(actor: StaffActor): Prisma.Sql {
  return Prisma.sql`FROM "Notice" n
    JOIN "Event" e ON e."id" = n."eventId"
    -- Other nouns have ids that are no numbers.
    JOIN "Article" a ON a."id" = CASE WHEN e."type" LIKE 'article.%' THEN e."nounId"::bigint END
    JOIN "WorkingCopy" c ON c."articleId" = a."id"
    WHERE n."staffId" = ${actor.id} AND ${readableSql(actor)}`;
}
