import type { z } from 'zod';
import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';
import { articleId } from './command-input';
import { lockArticle } from './lock-article';
import { previewToken } from './preview-token';
import { requireTransition } from './transitions';

const LIFETIME_MS = 7 * 86_400_000;

export const createPreviewInput = articleId;

/** Opens a link to the working copy for a week, for people without an account. */
export async function createPreview(
  actor: StaffActor,
  input: z.infer<typeof createPreviewInput>,
  now: Date,
): Promise<{ address: string }> {
  return write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'preview', article, now);
    const expiresAt = new Date(now.getTime() + LIFETIME_MS);
    const link = await tx.previewLink.create({
      data: { articleId: input.id, createdById: actor.id, createdAt: now, expiresAt },
    });
    record({
      type: 'preview.created',
      nounId: String(input.id),
      data: { expiresAt: expiresAt.toISOString() },
    });
    return { address: `/preview/${previewToken(link.id)}` };
  });
}
