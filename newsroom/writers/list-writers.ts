import { foldArabic } from '../arabic/fold';
import type { WriterRef } from '../articles/views';
import { db } from '../db/client';
import { likeLiteral } from '../db/like-literal';
import { writerRef, writerSelect } from './writer-ref';

/** Bylines whose folded name contains the folded query, at most 20. */
export async function listWriters(query: string, now: Date): Promise<WriterRef[]> {
  const rows = await db().writer.findMany({
    where: {
      leadsToId: null,
      folded: { contains: likeLiteral(foldArabic(query).trim()) },
    },
    orderBy: { name: 'asc' },
    take: 20,
    select: writerSelect,
  });
  return rows.map((row) => writerRef(row, now));
}
