import type { z } from 'zod';
import type { Tx } from '../db/client';
import { changeNames } from '../db/hold-names';
import { write, type RecordEvent } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { changeByline } from './change-byline';
import { lockWriter } from './lock-writer';
import type { updateWriterInput } from './writer-input';

/**
 * Changes a byline; another handle is another address, and the old one leads to it. Throws CONFLICT
 * when somebody has changed it since, with what they saved; INVALID for a handle or an account that
 * another has.
 */
export async function updateWriter(
  actor: Actor,
  input: z.output<typeof updateWriterInput>,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'writer.edit');
  const { id, version, ...wanted } = input;
  return write(actor, now, async (tx: Tx, record: RecordEvent) => {
    await changeNames(tx);
    const before = await lockWriter(tx, id);
    return changeByline(tx, record, { before, version, wanted: { ...before, ...wanted } }, now);
  });
}
