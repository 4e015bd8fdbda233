import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { authorize } from '../staff/policy';

/** More names than anybody chooses from. */
const MOST = 40;

export const viewName = z
  .string()
  .transform((name) => cleanText(name).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'nameMissing').max(60, 'tooLong'));

export const saveViewInput = z.object({
  name: viewName,
  /** What stands behind the question mark of the list's address. */
  query: z
    .string()
    .max(2000)
    .regex(/^[\x21-\x7e]*$/),
});

/**
 * Keeps a list under a name of one's own; under a name that is there already it takes its place.
 * Refuses with RULE when there are forty.
 */
export async function saveView(
  actor: StaffActor,
  { name, query }: z.output<typeof saveViewInput>,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'article.read');
  return write(actor, now, async (tx, record) => {
    const where = { staffId_name: { staffId: actor.id, name } };
    const known = await tx.savedView.findUnique({ where });
    if (!known && (await tx.savedView.count({ where: { staffId: actor.id } })) >= MOST) {
      throw new NewsroomError('RULE', { sentence: 'tooManyViews' });
    }
    const { id } = await tx.savedView.upsert({
      where,
      create: { staffId: actor.id, name, query },
      update: { query },
      select: { id: true },
    });
    record({ type: 'view.saved', nounId: String(id), data: { name } });
    return { id };
  });
}
