import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { openPreview } from './open-preview';
import { readPreviewToken } from './preview-token';

/** Notes that somebody opened a preview link. Records no event: nothing has changed. */
export async function recordPreviewOpening(
  actor: Actor,
  { token }: { token: string },
  now: Date,
): Promise<void> {
  authorize(actor, 'preview.record');
  const linkId = readPreviewToken(token);
  if (linkId === null) return;
  await write(actor, now, async (tx) => {
    await tx.previewLink.updateMany({ where: openPreview(linkId, now), data: { openedAt: now } });
  });
}
