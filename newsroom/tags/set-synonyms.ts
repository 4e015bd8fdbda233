import { foldArabic } from '../arabic/fold';
import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';

/**
 * Lets these names, and no others, lead to a tag; returns them in their order. Its own name is none of
 * them. Refuses with RULE a name that is another tag's or leads to another.
 */
export async function setSynonyms(tx: Tx, tagId: number, names: string[]): Promise<string[]> {
  const own = await tx.tag.findUniqueOrThrow({ where: { id: tagId }, select: { folded: true } });
  const wanted = new Map(names.map((name) => [foldArabic(name).trim(), name]));
  wanted.delete(own.folded);
  const folded = [...wanted.keys()];
  const taken = await tx.tag.findFirst({
    // Not «NOT»: of a tag that leads nowhere that is unknown, and not true.
    where: { folded: { in: folded }, OR: [{ leadsToId: null }, { leadsToId: { not: tagId } }] },
    select: { name: true },
  });
  if (taken) {
    throw new NewsroomError('RULE', {
      sentence: 'synonymTaken',
      fields: { synonyms: 'synonymTaken' },
    });
  }
  await tx.tag.deleteMany({ where: { leadsToId: tagId, folded: { notIn: folded } } });
  for (const [spelling, name] of [...wanted].sort()) {
    await tx.tag.upsert({
      where: { folded: spelling },
      create: { name, folded: spelling, leadsToId: tagId },
      update: { name },
    });
  }
  const kept = await tx.tag.findMany({
    where: { leadsToId: tagId },
    orderBy: { name: 'asc' },
    select: { name: true },
  });
  return kept.map(({ name }) => name);
}
