import { Prisma } from '../db/generated/client';

/** Of a row `t` of "Tag": no story, no text at the desk and nothing in the library has it. */
export const unusedTag = Prisma.sql`(
  NOT EXISTS (SELECT 1 FROM "ArticleTag" used WHERE used."tagId" = t."id")
  AND NOT EXISTS (SELECT 1 FROM "MediaTag" used WHERE used."tagId" = t."id")
  AND NOT EXISTS (SELECT 1 FROM "WorkingCopy" used WHERE used."tagIds" @> ARRAY[t."id"]))`;
