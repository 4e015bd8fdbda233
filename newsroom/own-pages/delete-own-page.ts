import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { isPermanentPage } from './default-pages';
import { lockOwnPage } from './lock-own-page';
import { ownPageSlug } from './own-page-input';

export const deleteOwnPageInput = z.object({ slug: ownPageSlug });

/** Takes an own page off the site. Throws RULE (`pagePermanent`) for one that others lead to. */
export async function deleteOwnPage(
  actor: Actor,
  input: z.infer<typeof deleteOwnPageInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'page.edit');
  const { slug } = deleteOwnPageInput.parse(input);
  if (isPermanentPage(slug)) throw new NewsroomError('RULE', { sentence: 'pagePermanent' });
  await write(actor, now, async (tx, record) => {
    const { title } = await lockOwnPage(tx, slug);
    await tx.ownPage.delete({ where: { slug } });
    record({ type: 'page.changed', nounId: slug, data: { title } });
  });
}
