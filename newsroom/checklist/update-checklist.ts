import { z } from 'zod';
import { rowId } from '../articles/command-input';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { ChecklistRules } from './rules';
import { checklistKey } from './stored-checklist';

export const checklistScope = z.object({
  /** Null for the whole newspaper. */
  sectionId: z.preprocess((value) => (value === '' ? null : value), rowId.nullable()),
  /** The one that the person has seen; 0 while there are no rules of its own. */
  version: z.coerce.number<number | string>().int(),
});

/**
 * Sets what is asked of a text before it is published, everywhere or in one section. Throws
 * CONFLICT when somebody has changed it since.
 */
export async function updateChecklist(
  actor: Actor,
  input: z.output<typeof checklistScope> & { rules: ChecklistRules },
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'checklist.edit');
  const { sectionId, rules } = input;
  return write(actor, now, async (tx, record) => {
    if (sectionId !== null && (await tx.section.count({ where: { id: sectionId } })) === 0) {
      throw new NewsroomError('INVALID', { sentence: 'unknownSection' });
    }
    const key = await lockChecklist(tx, input, now);
    const { version } = await tx.setting.update({
      where: { key },
      data: { value: rules, updatedAt: now, version: { increment: 1 } },
      select: { version: true },
    });
    record({ type: 'checklist.changed', nounId: key, data: { sectionId } });
    return { version };
  });
}

/** The first change makes the row that later ones lock. */
export async function lockChecklist(
  tx: Tx,
  { sectionId, version }: z.output<typeof checklistScope>,
  now: Date,
): Promise<string> {
  const key = checklistKey(sectionId);
  await tx.setting.createMany({
    data: [{ key, value: {}, updatedAt: now, version: 0 }],
    skipDuplicates: true,
  });
  const [row] = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM "Setting" WHERE key = ${key} FOR UPDATE`;
  if (row?.version !== version) {
    throw new NewsroomError('CONFLICT', { sentence: 'checklistMovedOn' });
  }
  return key;
}
