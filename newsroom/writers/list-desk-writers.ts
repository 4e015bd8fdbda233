import { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { likeLiteral } from '../db/like-literal';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { unusedWriter } from './unused-writer';

export const deskWritersInput = z.object({
  /** Letters in the name, in any spelling. */
  q: z.string().trim().max(80).catch(''),
  show: z.enum(['all', 'columnists', 'unused', 'doubles']).catch('all'),
  page: z.coerce.number().int().min(1).max(2000).catch(1),
});

/** A byline in the list of those who care for them. */
export interface DeskWriterItem {
  id: number;
  name: string;
  /** Last segment of the address. */
  handle: string;
  headline: string;
  columnist: boolean;
  /** Name of the account; null for a writer without one. */
  account: string | null;
  /** Publications, those to come too. */
  stories: number;
}

const PAGE_SIZE = 50;

/** Nobody has it; or another has a name that is spelt alike. */
const SHOWN = {
  all: Prisma.sql`TRUE`,
  columnists: Prisma.sql`w."columnist"`,
  unused: unusedWriter,
  doubles: Prisma.sql`EXISTS (SELECT 1 FROM "Writer" other
    WHERE other."folded" = w."folded" AND other."id" <> w."id" AND other."leadsToId" IS NULL)`,
};

/** Bylines by name; `total` counts all that the filter finds. */
export async function listDeskWriters(
  actor: Actor,
  { q, show, page }: z.output<typeof deskWritersInput>,
): Promise<{ items: DeskWriterItem[]; total: number; hasMore: boolean }> {
  authorize(actor, 'writer.edit');
  const like = `%${likeLiteral(foldArabic(q).trim())}%`;
  const where = Prisma.sql`w."leadsToId" IS NULL AND w."folded" LIKE ${like} AND ${SHOWN[show]}`;
  const [rows, [{ total }]] = await Promise.all([
    db().$queryRaw<DeskWriterItem[]>`
      SELECT w."id", w."name", coalesce(w."handle", 'w' || w."id") AS handle, w."headline",
        w."columnist", s."name" AS account,
        (SELECT count(*)::int FROM "ArticleWriter" u WHERE u."writerId" = w."id") AS stories
      FROM "Writer" w LEFT JOIN "Staff" s ON s."id" = w."staffId"
      WHERE ${where} ORDER BY w."folded", w."id"
      LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`,
    db().$queryRaw<[{ total: number }]>`
      SELECT count(*)::int AS total FROM "Writer" w WHERE ${where}`,
  ]);
  return { items: rows.slice(0, PAGE_SIZE), total, hasMore: rows.length > PAGE_SIZE };
}
