import { foldArabic } from '../arabic/fold';
import type { TagRef } from '../articles/views';
import type { Tx } from '../db/client';

/** The tag or synonym of this name in any spelling, with what it leads to; null for none. */
export async function findTagNamed(
  tx: Pick<Tx, 'tag'>,
  name: string,
): Promise<(TagRef & { leadsTo: TagRef | null }) | null> {
  const ref = { id: true, name: true } as const;
  return tx.tag.findUnique({
    where: { folded: foldArabic(name).trim() },
    select: { ...ref, leadsTo: { select: ref } },
  });
}
