import { db } from '../db/client';
import { write } from '../db/write';
import { addJob, cutKey } from '../jobs/add-job';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

/**
 * Asks for the work of every picture that waits for its renditions while nothing is queued for it,
 * and gives up on those whose every try ended the process that tried. Returns how many waited.
 */
export async function requestMissingCuts(actor: Actor, now: Date): Promise<number> {
  authorize(actor, 'media.cut');
  const waiting = await db().$queryRaw<{ id: number; exhausted: boolean }[]>`
    SELECT m.id, j.id IS NOT NULL AS exhausted FROM "Media" m
    LEFT JOIN graphile_worker.jobs j ON j.key = 'cut:' || m.id
    WHERE m."cutState" = 'waiting' AND m.kind = 'picture' AND m."deletedAt" IS NULL
      AND (j.id IS NULL OR j.attempts >= j.max_attempts)
    ORDER BY m.id`;
  for (const { id, exhausted } of waiting) {
    await write(actor, now, async (tx) => {
      if (!exhausted) return addJob(tx, 'cut-renditions', { mediaId: id }, cutKey(id));
      const data = { cutState: 'failed', cutError: 'cutBroken' } as const;
      await tx.media.updateMany({ where: { id, cutState: 'waiting' }, data });
    });
  }
  return waiting.length;
}
