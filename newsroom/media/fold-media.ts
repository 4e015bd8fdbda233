import { db } from '../db/client';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { mediaFolded } from './media-folded';

const BATCH = 200;

/**
 * Writes what the search looks through for things of the library that have words and nothing to be
 * found by: those from before it was kept. Returns how many; the next time there are none.
 */
export async function foldMedia(actor: Actor, now: Date): Promise<number> {
  authorize(actor, 'media.cut');
  let [folded, last] = [0, 0];
  for (;;) {
    const rows = await db().media.findMany({
      where: { id: { gt: last }, folded: '' },
      orderBy: { id: 'asc' },
      take: BATCH,
      select,
    });
    const found = rows.map(({ tags, ...row }) => ({
      id: row.id,
      folded: mediaFolded({ ...row, tags: tags.map(({ tag }) => tag.name) }),
    }));
    // Readers see nothing of it, so there is no event to record.
    await write(actor, now, async (tx) => {
      for (const { id, ...data } of found) {
        // Not over what a change of the words has just written.
        if (data.folded)
          folded += (await tx.media.updateMany({ where: { id, folded: '' }, data })).count;
      }
    });
    last = found.at(-1)?.id ?? last;
    if (rows.length < BATCH) return folded;
  }
}

const select = {
  id: true,
  fileName: true,
  alt: true,
  caption: true,
  credit: true,
  source: true,
  place: true,
  tags: { select: { tag: { select: { name: true } } }, orderBy: { tagId: 'asc' } },
} as const;
