import { monthsShowing } from '../articles/months-showing';
import { db } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { CutFile } from './cut-picture';
import { mediaKey } from './media-key';
import { writeRenditionRows } from './rendition-rows';
import { ORIGINAL } from './slots';
import { mediaStorage } from './storage';

interface Renditions {
  /** The picture. */
  id: number;
  /** The state of its cuts that the files were made for. */
  cutVersion: number;
  files: CutFile[];
  /** Keys of renditions that are as good as before and stay. */
  stay: string[];
}

/**
 * Puts new renditions in the place of the old ones: the files first, then the rows, all at once, so
 * that readers see either cut and never a part of one. The old files answer a while longer
 * (remove-retired-renditions.ts). Refuses with CONFLICT what was changed meanwhile, and leaves
 * nothing of it behind.
 */
export async function keepRenditions(
  actor: Actor,
  { id, cutVersion, files, stay }: Renditions,
  now: Date,
): Promise<void> {
  authorize(actor, 'media.cut');
  const kept = files.map((file) => ({ ...file, key: mediaKey(id, file) }));
  const keys = kept.map(({ key }) => key);
  try {
    for (const { key, bytes } of kept) await mediaStorage().write(key, bytes);
    await write(actor, now, async (tx, record) => {
      const changed = await tx.media.updateMany({
        where: { id, cutVersion, deletedAt: null },
        data: { cutState: 'ready', cutProgress: 100, cutError: null },
      });
      if (changed.count === 0) throw new NewsroomError('CONFLICT', { sentence: 'takenMeanwhile' });
      await tx.rendition.updateMany({
        where: {
          mediaId: id,
          slot: { not: ORIGINAL },
          key: { notIn: [...keys, ...stay] },
          retiredAt: null,
        },
        data: { retiredAt: now },
      });
      await writeRenditionRows(tx, id, kept);
      const months = (await monthsShowing(tx, [id])).get(id) ?? [];
      record({ type: 'media.cut', nounId: String(id), data: { cutVersion, months } });
    });
  } catch (error) {
    // What cannot be removed now is an orphan that the check of the storage finds.
    await removeUnnamed(keys).catch(() => undefined);
    throw error;
  }
}

/** Removes files that no row names. */
async function removeUnnamed(keys: string[]): Promise<void> {
  const rows = await db().rendition.findMany({
    where: { key: { in: keys } },
    select: { key: true },
  });
  const named = new Set(rows.map(({ key }) => key));
  for (const key of keys) if (!named.has(key)) await mediaStorage().remove(key);
}
