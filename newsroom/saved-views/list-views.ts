import { compareArabic } from '../arabic/sorting';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';

/** A list of articles under a name of one's own. */
export interface SavedViewItem {
  id: number;
  name: string;
  /** What stands behind the question mark of the list's address. */
  query: string;
  /** Stands beside the states. */
  pinned: boolean;
}

/** The actor's views by name, pinned ones first. */
export async function listViews(actor: Actor): Promise<SavedViewItem[]> {
  if (actor.kind !== 'staff') return [];
  const views = await db().savedView.findMany({
    where: { staffId: actor.id },
    select: { id: true, name: true, query: true, pinned: true },
  });
  return views.sort(
    (one, other) =>
      Number(other.pinned) - Number(one.pinned) || compareArabic(one.name, other.name),
  );
}
