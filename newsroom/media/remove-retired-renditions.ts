import { LOCK } from '../db/advisory-locks';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { mediaStorage } from './storage';

/** A page that was kept somewhere names the former files for so long, in milliseconds. */
const GRACE_MS = 24 * 3_600_000;
const AT_ONCE = 50;

/**
 * Removes what is not shown any more since a day: renditions that newer ones stand for, and all
 * files of deleted media, which delete-picture.ts has retired. Returns how many files it was. What a
 * backup has still to read stays until the next day.
 */
export async function removeRetiredRenditions(actor: Actor, now: Date): Promise<number> {
  authorize(actor, 'media.cut');
  const before = new Date(now.getTime() - GRACE_MS);
  let removed = 0;
  for (;;) {
    const count = await write(actor, now, (tx) => removeSome(tx, before));
    removed += count;
    if (count < AT_ONCE) return removed;
  }
}

// The files go first, because only a row finds a file. The rows are locked meanwhile: whoever brings
// the same captions again waits, finds none, and writes both anew (set-captions.ts).
async function removeSome(tx: Tx, before: Date): Promise<number> {
  const [lock] = await tx.$queryRaw<{ free: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(${LOCK.files}) AS free`;
  if (!lock?.free) return 0;
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT "key" FROM "Rendition" WHERE "retiredAt" < ${before}
    ORDER BY "key" LIMIT ${AT_ONCE} FOR UPDATE`;
  const keys = rows.map(({ key }) => key);
  for (const key of keys) await mediaStorage().remove(key);
  await tx.rendition.deleteMany({ where: { key: { in: keys } } });
  return keys.length;
}
