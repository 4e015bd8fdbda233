import type { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { keepDefaultPages } from './keep-default-pages';
import { bodyColumns } from './stored-body';
import { newOwnPageSlug, ownPageWords } from './own-page-input';

export const createOwnPageInput = ownPageWords
  .pick({ title: true })
  .extend({ slug: newOwnPageSlug });

/**
 * Opens an own page at `/pages/{slug}`, still empty and not named in the foot. Throws INVALID
 * (`slugTaken`) when that address has a page.
 */
export async function createOwnPage(
  actor: Actor,
  input: z.input<typeof createOwnPageInput>,
  now: Date,
): Promise<{ slug: string }> {
  authorize(actor, 'page.edit');
  const { slug, title } = createOwnPageInput.parse(input);
  return write(actor, now, async (tx, record) => {
    await keepDefaultPages(tx);
    if ((await tx.ownPage.count({ where: { slug } })) > 0) {
      throw new NewsroomError('INVALID', { fields: { slug: 'slugTaken' } });
    }
    const last = await tx.ownPage.aggregate({ _max: { position: true } });
    await tx.ownPage.create({
      data: {
        slug,
        title,
        lead: '',
        ...bodyColumns([]),
        position: (last._max.position ?? 0) + 1,
        listed: false,
        updatedAt: now,
        updatedById: actorId(actor),
      },
    });
    record({ type: 'page.changed', nounId: slug, data: { title } });
    return { slug };
  });
}
