import { z } from 'zod';
import type { Body } from '../articles/body/blocks';
import { sameValue } from '../articles/same-value';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { changesBetween } from '../events/changes';
import { actorId, type Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockOwnPage } from './lock-own-page';
import { ownPageSlug, ownPageWords } from './own-page-input';
import { pageText } from './page-text';
import { bodyColumns, storedBody } from './stored-body';

const RECORDED = ['title', 'lead', 'listed', 'text'] as const;

export const updateOwnPageInput = ownPageWords.extend({
  slug: ownPageSlug,
  /** The one that the person has seen. */
  version: z.coerce.number<number | string>().int(),
  /** Whether the foot of every page names it. */
  listed: z.boolean(),
});

/**
 * Gives an own page these words. Who sends what it says already changes nothing and meets nobody: an
 * answer that was lost on the way is asked for in this way. Throws CONFLICT when somebody, or the same
 * person elsewhere, has changed it since, with those words (`saved`) and the version to name when they
 * are to be replaced.
 */
export async function updateOwnPage(
  actor: Actor,
  input: z.input<typeof updateOwnPageInput>,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'page.edit');
  const { slug, version, body, ...words } = updateOwnPageInput.parse(input);
  return write(actor, now, async (tx, record) => {
    const before = await lockOwnPage(tx, slug);
    const { title, lead, listed } = before;
    const saved = { title, lead, listed, body: storedBody(before) };
    if (sameValue(saved, { ...words, body })) return { version: before.version };
    if (before.version !== version) {
      const text = pageText(saved.body);
      const differs = text !== pageText(body);
      throw new NewsroomError('CONFLICT', {
        sentence: before.updatedById === actorId(actor) ? 'pageMovedOnHere' : 'pageMovedOn',
        data: { version: before.version, saved: { title, lead, listed, ...(differs && { text }) } },
      });
    }
    const after = await tx.ownPage.update({
      where: { slug },
      data: {
        ...words,
        ...bodyColumns(body),
        updatedAt: now,
        updatedById: actorId(actor),
        version: { increment: 1 },
      },
      select: { version: true },
    });
    const changes = changesBetween(recorded(saved), recorded({ ...words, body }), RECORDED);
    record({ type: 'page.changed', nounId: slug, data: { title: words.title, changes } });
    return after;
  });
}

/** What the record of changes says of a page; its text by its words and signs. */
function recorded({
  body,
  ...words
}: {
  title: string;
  lead: string;
  listed: boolean;
  body: Body;
}) {
  return { ...words, text: pageText(body) };
}
