import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockOwnPage } from './lock-own-page';
import { ownPageSlug, ownPageWords } from './own-page-input';

export const updateOwnPageInput = ownPageWords.extend({
  slug: ownPageSlug,
  /** The one that the person has seen. */
  version: z.coerce.number<number | string>().int(),
  /** Whether the foot of every page names it. */
  listed: z.boolean(),
});

/**
 * Gives an own page these words. Throws CONFLICT when somebody has changed it since, with their
 * words (`saved`) and the version to name when they are to be replaced.
 */
export async function updateOwnPage(
  actor: Actor,
  input: z.input<typeof updateOwnPageInput>,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'page.edit');
  const { slug, version, ...words } = updateOwnPageInput.parse(input);
  return write(actor, now, async (tx, record) => {
    const before = await lockOwnPage(tx, slug);
    if (before.version !== version) {
      const { title, lead, text } = before;
      throw new NewsroomError('CONFLICT', {
        sentence: 'pageMovedOn',
        data: { version: before.version, saved: { title, lead, text } },
      });
    }
    const isSame = (['title', 'lead', 'text', 'listed'] as const).every(
      (name) => before[name] === words[name],
    );
    if (isSame) return { version };
    const after = await tx.ownPage.update({
      where: { slug },
      data: {
        ...words,
        updatedAt: now,
        updatedById: actorId(actor),
        version: { increment: 1 },
      },
      select: { version: true },
    });
    record({ type: 'page.changed', nounId: slug, data: { title: words.title } });
    return after;
  });
}
