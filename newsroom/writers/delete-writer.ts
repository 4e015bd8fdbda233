import type { z } from 'zod';
import { changeNames } from '../db/hold-names';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { lockWriter } from './lock-writer';
import { unusedWriter } from './unused-writer';
import type { writerId } from './writer-input';

/** Deletes a byline that no story and no text at the desk has. Refuses with RULE any other. */
export async function deleteWriter(
  actor: Actor,
  { id }: z.output<typeof writerId>,
  now: Date,
): Promise<void> {
  authorize(actor, 'writer.edit');
  await write(actor, now, async (tx, record) => {
    await changeNames(tx);
    const { name } = await lockWriter(tx, id);
    const [{ unused }] = await tx.$queryRaw<[{ unused: boolean }]>`
      SELECT ${unusedWriter} AS unused FROM "Writer" w WHERE w."id" = ${id}`;
    if (!unused) throw new NewsroomError('RULE', { sentence: 'writerUsed' });
    await tx.writer.deleteMany({ where: { leadsToId: id } });
    await tx.writer.delete({ where: { id } });
    record({ type: 'writer.deleted', nounId: String(id), data: { name } });
  });
}
