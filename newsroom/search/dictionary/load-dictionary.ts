import { db } from '../../db/client';
import { compileDictionary, NO_DICTIONARY, type Dictionary, type Entry } from './dictionary';

let kept: { edition: string; dictionary: Dictionary } | null = null;

/**
 * The newsroom's dictionary as it is now: a change counts from the next search on, in every process. It is
 * read and compiled only when its edition is another one.
 */
export async function loadDictionary(): Promise<Dictionary> {
  const now = await db().dictionaryEdition.findUnique({ where: { id: 1 } });
  if (!now) return NO_DICTIONARY;
  if (kept?.edition === now.edition) return kept.dictionary;
  // Both of one moment.
  const rows = await db().$queryRaw<(Entry & { edition: string })[]>`
    SELECT e."kind"::text AS kind, e."words", d."edition"::text AS edition
    FROM "DictionaryEntry" e CROSS JOIN "DictionaryEdition" d ORDER BY e."id"`;
  const dictionary = compileDictionary(rows);
  kept = { edition: rows[0]?.edition ?? now.edition, dictionary };
  return dictionary;
}
