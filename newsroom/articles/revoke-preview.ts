import type { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { articleId, rowId } from './command-input';
import { lockArticle } from './lock-article';

export const revokePreviewInput = articleId.extend({ link: rowId });

/**
 * Ends a link to the working copy for good: from then on it answers as one that never was. Of an
 * article in the trash too. Throws NOT_FOUND for a link of another article; one that was revoked
 * before stays so.
 */
export async function revokePreview(
  actor: Actor,
  input: z.infer<typeof revokePreviewInput>,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    authorize(actor, 'article.preview', article.subject);
    const which = { id: input.link, articleId: input.id };
    const link = await tx.previewLink.findFirst({ where: which });
    if (!link) throw new NewsroomError('NOT_FOUND');
    if (link.revokedAt) return;
    await tx.previewLink.update({ where: { id: link.id }, data: { revokedAt: now } });
    record({ type: 'preview.revoked', nounId: String(input.id), data: { link: link.id } });
  });
}
