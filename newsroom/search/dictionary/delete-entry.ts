import type { z } from 'zod';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import { changeDictionary } from './change-dictionary';
import type { entryId } from './entry-input';

/** Takes an entry out of the dictionary; searches do without it from the next on. Throws NOT_FOUND. */
export async function deleteEntry(
  actor: Actor,
  { id }: z.output<typeof entryId>,
  now: Date,
): Promise<void> {
  authorize(actor, 'search.teach');
  await write(actor, now, async (tx, record) => {
    await changeDictionary(tx);
    const entry = await tx.dictionaryEntry.findUnique({ where: { id } });
    if (!entry) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownEntry' });
    const { kind, words } = entry;
    await tx.dictionaryEntry.delete({ where: { id } });
    record({ type: 'dictionary.deleted', nounId: String(id), data: { kind, words } });
  });
}
