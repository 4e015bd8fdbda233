import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

interface CutProgress {
  id: number;
  cutVersion: number;
  /** Per cent of the files that are made. */
  progress: number;
}

/** Tells the desk how far the cutting of a picture is; nothing that anybody decided, so no event. */
export async function recordCutProgress(
  actor: Actor,
  { id, cutVersion, progress }: CutProgress,
  now: Date,
): Promise<void> {
  authorize(actor, 'media.cut');
  await write(actor, now, (tx) =>
    tx.media.updateMany({ where: { id, cutVersion }, data: { cutProgress: progress } }),
  );
}
