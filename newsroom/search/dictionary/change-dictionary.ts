import type { Tx } from '../../db/client';
import { NewsroomError } from '../../errors';

/** As many as a newsroom keeps in order by hand; every process holds them all in memory. */
const MOST = 2000;

/**
 * Begins a change of the dictionary: no other begins before this one ends, and every search reads it anew
 * from then on.
 */
export async function changeDictionary(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "DictionaryEdition" ("id", "edition") VALUES (1, gen_random_uuid())
    ON CONFLICT ("id") DO UPDATE SET "edition" = excluded."edition"`;
}

/** Refuses with RULE one entry more than it holds. */
export async function requireRoom(tx: Tx): Promise<void> {
  if ((await tx.dictionaryEntry.count()) < MOST) return;
  throw new NewsroomError('RULE', { sentence: 'dictionaryFull' });
}
