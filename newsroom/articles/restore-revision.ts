import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { findHeldLock } from '../presence/held-lock';
import { actorId, type Actor } from '../staff/actor';
import { articleAtVersion } from './command-input';
import { dropMissingReferences } from './drop-missing-references';
import { FIELD_NAMES, fieldsOf } from './fields';
import { storeRevision } from './keep-revision';
import { lockArticle, requireCopyVersion } from './lock-article';
import { revisionNumber } from './revision-number';
import { requireTransition } from './transitions';
import { writeCopy } from './write-copy';

export const restoreRevisionInput = articleAtVersion.extend({
  number: revisionNumber,
  /** Also while a colleague leads the editing. */
  anyway: z.literal('on').optional(),
});

/**
 * Makes the text of an earlier revision the working copy's again, field by field, so that whoever
 * has the article open is told. The text that stood there is kept as a revision first; tags,
 * bylines and stories that are gone since are left out. Throws NOT_FOUND for an unknown number,
 * CONFLICT when the text moved on since the person saw it, RULE when it says the same already or a
 * colleague is writing.
 */
export async function restoreRevision(
  actor: Actor,
  input: z.infer<typeof restoreRevisionInput>,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'edit', article, now);
    requireCopyVersion(article, input.copyVersion);
    const lock = await findHeldLock(tx, input.id, now);
    if (lock && lock.staffId !== actorId(actor) && !input.anyway) {
      throw new NewsroomError('RULE', { sentence: 'colleagueWrites' });
    }
    const revision = await tx.revision.findUnique({
      where: { articleId_number: { articleId: input.id, number: input.number } },
    });
    if (!revision) throw new NewsroomError('NOT_FOUND');

    const current = fieldsOf(article.copy);
    const former = fieldsOf(revision);
    const fields = await dropMissingReferences(tx, former);
    const names = FIELD_NAMES.filter((name) => !isDeepStrictEqual(fields[name], current[name]));
    if (names.length === 0) throw new NewsroomError('RULE', { sentence: 'sameText' });

    let { copy } = article;
    if (copy.dirty) {
      const kept = await storeRevision(tx, article, 'auto', copy.updatedById, now);
      copy = { ...copy, dirty: false, baseRevisionId: kept.id };
    }
    await writeCopy(tx, actor, { ...article, copy }, { fields, names }, now);
    if (isDeepStrictEqual(fields, former)) {
      // A text that is a revision already is not stored twice, nor new to readers who see it.
      await tx.workingCopy.update({
        where: { articleId: input.id },
        data: { dirty: false, baseRevisionId: revision.id },
      });
    }
    record({
      type: 'article.reverted',
      nounId: String(input.id),
      data: { revision: input.number },
    });
  });
}
