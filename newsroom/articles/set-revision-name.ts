import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from '../staff/actor';
import { articleId } from './command-input';
import { lockArticle } from './lock-article';
import { revisionNumber } from './revision-number';
import { requireTransition } from './transitions';

export const setRevisionNameInput = articleId.extend({
  number: revisionNumber,
  /** Empty takes the name away. */
  name: z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(80, 'tooLong')),
});

/** Gives a revision a name to be found and kept by. Throws NOT_FOUND for an unknown number. */
export async function setRevisionName(
  actor: Actor,
  input: z.infer<typeof setRevisionNameInput>,
  now: Date,
): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'save', article, now);
    const { number, name } = input;
    const revision = await tx.revision.findUnique({
      where: { articleId_number: { articleId: input.id, number } },
      select: { id: true, name: { select: { name: true } } },
    });
    if (!revision) throw new NewsroomError('NOT_FOUND');
    if ((revision.name?.name ?? '') === name) return;
    const revisionId = revision.id;
    await tx.revisionName.deleteMany({ where: { revisionId } });
    if (name) {
      const data = { revisionId, name, namedAt: now, namedById: actorId(actor) };
      await tx.revisionName.create({ data });
    }
    record({ type: 'article.named', nounId: String(input.id), data: { revision: number, name } });
  });
}
