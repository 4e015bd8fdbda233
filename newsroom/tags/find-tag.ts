import { db } from '../db/client';
import { tagNameKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';

interface TagView {
  id: number;
  name: string;
  description: string;
}

/** The tag at `/tag/{id}`, or the one that it became; null when there is none. */
export async function findTag(id: number): Promise<TagView | null> {
  // No number of a tag is larger than its column.
  if (id > 2_147_483_647) return null;
  noteShown(tagNameKey(id));
  const select = { id: true, name: true, description: true } as const;
  const found = await db().tag.findUnique({
    where: { id },
    select: { ...select, leadsTo: { select } },
  });
  if (!found) return null;
  const { leadsTo, ...own } = found;
  if (leadsTo) noteShown(tagNameKey(leadsTo.id));
  return leadsTo ?? own;
}
