import { foldArabic } from '../arabic/fold';
import type { TagRef } from '../articles/views';
import type { Tx } from '../db/client';
import type { RecordEvent } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { can } from '../staff/policy';

/**
 * The tags of these names, one for all spellings that fold alike and for its synonyms. New ones are made by who may;
 * others are refused with INVALID under `tags`.
 */
export async function ensureTags(
  tx: Tx,
  record: RecordEvent,
  actor: Actor,
  names: string[],
): Promise<TagRef[]> {
  const wanted = new Map<string, string>();
  for (const name of names) {
    const folded = foldArabic(name);
    if (folded && !wanted.has(folded)) wanted.set(folded, name.replace(/\s+/g, ' '));
  }
  if (wanted.size === 0) return [];
  const where = { folded: { in: [...wanted.keys()] } };
  const found = await tx.tag.findMany({ where, select: { folded: true } });
  for (const { folded } of found) wanted.delete(folded);
  if (wanted.size > 0 && !can(actor, 'tag.create')) {
    throw new NewsroomError('INVALID', { fields: { tags: 'unknownTag', addTags: 'unknownTag' } });
  }
  const made = await tx.tag.createManyAndReturn({
    // In one order everywhere, so that two writers of the table never wait for each other.
    data: [...wanted].sort().map(([folded, name]) => ({ folded, name })),
    skipDuplicates: true,
    select: { id: true, name: true },
  });
  for (const { id, name } of made) {
    record({ type: 'tag.created', nounId: String(id), data: { name } });
  }
  const ref = { id: true, name: true } as const;
  const named = await tx.tag.findMany({ where, select: { ...ref, leadsTo: { select: ref } } });
  const tags = new Map(
    named.map(({ leadsTo, ...tag }) => [leadsTo?.id ?? tag.id, leadsTo ?? tag] as const),
  );
  return [...tags.values()].sort((a, b) => a.id - b.id);
}
