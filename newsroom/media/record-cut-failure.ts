import type { RefusalKey } from '@/messages/ar-refusals';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

interface CutFailure {
  id: number;
  cutVersion: number;
  /** Why, in the desk's words. */
  sentence: RefusalKey;
}

/**
 * Tells the desk that a try to cut a picture failed. The pages go on with what they have, and the
 * queue tries again.
 */
export async function recordCutFailure(
  actor: Actor,
  { id, cutVersion, sentence }: CutFailure,
  now: Date,
): Promise<void> {
  authorize(actor, 'media.cut');
  await write(actor, now, (tx) =>
    tx.media.updateMany({
      where: { id, cutVersion },
      data: { cutState: 'failed', cutProgress: 0, cutError: sentence },
    }),
  );
}
