import { z } from 'zod';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { ownPagesIn } from './list-own-pages';
import { lockOwnPage } from './lock-own-page';
import { ownPageSlug } from './own-page-input';

export const moveOwnPageInput = z.object({
  slug: ownPageSlug,
  to: z.enum(['earlier', 'later']),
});

/** Lets a page change places with the one before or after it in the foot; at the end nothing moves. */
export async function moveOwnPage(
  actor: Actor,
  input: z.infer<typeof moveOwnPageInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'page.edit');
  const { slug, to } = moveOwnPageInput.parse(input);
  await write(actor, now, async (tx, record) => {
    // Two who move different pages at once must not give both the same place.
    await tx.$executeRaw`LOCK TABLE "OwnPage" IN SHARE ROW EXCLUSIVE MODE`;
    const { title } = await lockOwnPage(tx, slug);
    const order = (await ownPagesIn(tx)).map((page) => page.slug);
    const from = order.indexOf(slug);
    const other = order[to === 'earlier' ? from - 1 : from + 1];
    if (other === undefined) return;
    const moved = order.map((one) => (one === slug ? other : one === other ? slug : one));
    for (const [at, one] of moved.entries()) {
      await tx.ownPage.update({ where: { slug: one }, data: { position: at + 1 } });
    }
    record({ type: 'page.changed', nounId: slug, data: { title } });
  });
}
