import type { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import { changeNames } from '../db/hold-names';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { can } from '../staff/policy';
import { changeByline } from './change-byline';
import { requireByline } from './require-byline';
import type { ownBylineInput } from './writer-input';

/**
 * Changes what the person's own byline says, or makes it; its address and whether it is a columnist's
 * are the chief's. Only for who writes. Throws CONFLICT as updateWriter does.
 */
export async function saveOwnByline(
  actor: StaffActor,
  input: z.output<typeof ownBylineInput>,
  now: Date,
): Promise<{ version: number }> {
  if (!can(actor, 'article.create')) throw new NewsroomError('FORBIDDEN');
  const { version, ...words } = input;
  return write(actor, now, async (tx, record) => {
    await changeNames(tx);
    await tx.$queryRaw`SELECT 1 FROM "Writer" WHERE "staffId" = ${actor.id} FOR UPDATE`;
    const before = await tx.writer.findUnique({ where: { staffId: actor.id } });
    if (before) {
      return changeByline(tx, record, { before, version, wanted: { ...before, ...words } }, now);
    }
    const own = { handle: null, staffId: null, portraitId: null };
    await requireByline(tx, null, { ...own, portraitId: words.portraitId }, own, now);
    const { id } = await tx.writer.create({
      data: { ...words, folded: foldArabic(words.name), staffId: actor.id },
    });
    record({ type: 'writer.created', nounId: String(id), data: { name: words.name } });
    return { version: 1 };
  });
}
