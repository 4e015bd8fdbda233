import { foldArabic } from '../arabic/fold';
import type { TagRef } from '../articles/views';
import { db } from '../db/client';
import { likeLiteral } from '../db/like-literal';

/** Tags whose folded name contains the folded query, at most 20. */
export async function listTags(query: string): Promise<TagRef[]> {
  return db().tag.findMany({
    where: { folded: { contains: likeLiteral(foldArabic(query).trim()) } },
    orderBy: { name: 'asc' },
    take: 20,
    select: { id: true, name: true },
  });
}
