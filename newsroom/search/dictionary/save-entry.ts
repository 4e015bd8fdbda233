import { write } from '../../db/write';
import type { Tx } from '../../db/client';
import { NewsroomError } from '../../errors';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import { dismissSearch } from '../poor-searches/dismiss-search';
import { changeDictionary, requireRoom } from './change-dictionary';
import type { EntryInput } from './entry-input';
import { requireSense } from './require-sense';

/**
 * Keeps words of one meaning, of which each finds the others, or how a word is spelt right, which its wrong
 * spellings find; from the next search on. Refuses with RULE what changes nothing, with CONFLICT a version
 * that is no longer the newest.
 */
export async function saveEntry(
  actor: Actor,
  input: EntryInput,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'search.teach');
  const { kind, words, search } = input;
  return write(actor, now, async (tx, record) => {
    await changeDictionary(tx);
    await requireSense(tx, input);
    const id = input.id === undefined ? await add(tx, input, now) : await change(tx, input, now);
    if (search) await dismissSearch(tx, search, now);
    record({ type: 'dictionary.saved', nounId: String(id), data: { kind, words } });
    return { id };
  });
}

async function add(tx: Tx, { kind, words }: EntryInput, now: Date): Promise<number> {
  await requireRoom(tx);
  const data = { kind, words, updatedAt: now };
  const { id } = await tx.dictionaryEntry.create({ data, select: { id: true } });
  return id;
}

async function change(
  tx: Tx,
  { id = 0, version, kind, words }: EntryInput,
  now: Date,
): Promise<number> {
  const before = await tx.dictionaryEntry.findUnique({ where: { id } });
  if (before?.kind !== kind) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownEntry' });
  if (before.version !== version) {
    throw new NewsroomError('CONFLICT', { sentence: 'dictionaryMovedOn' });
  }
  const data = { words, version: before.version + 1, updatedAt: now };
  await tx.dictionaryEntry.update({ where: { id }, data });
  return id;
}
