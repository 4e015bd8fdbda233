import { Prisma } from '../db/generated/client';

/** Of a row `w` of "Writer": no story and no text at the desk has it. */
export const unusedWriter = Prisma.sql`(
  NOT EXISTS (SELECT 1 FROM "ArticleWriter" used WHERE used."writerId" = w."id")
  AND NOT EXISTS (SELECT 1 FROM "WorkingCopy" used WHERE used."writerIds" @> ARRAY[w."id"]))`;
