import { write } from '../../db/write';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import { changeDictionary, requireRoom } from './change-dictionary';
import { keyOf, phraseOf } from './dictionary';
import { SUGGESTED_SYNONYMS } from './suggested-entries';

/** Adds the suggested groups of which no word stands in a group yet; returns how many those were. */
export async function addSuggestedSynonyms(
  actor: Actor,
  _input: object,
  now: Date,
): Promise<{ added: number }> {
  authorize(actor, 'search.teach');
  return write(actor, now, async (tx, record) => {
    await changeDictionary(tx);
    const rows = await tx.dictionaryEntry.findMany({
      where: { kind: 'synonyms' },
      select: { words: true },
    });
    const known = new Set(rows.flatMap(({ words }) => words.map((word) => keyOf(phraseOf(word)))));
    const missing = SUGGESTED_SYNONYMS.filter(
      (words) => !words.some((word) => known.has(keyOf(phraseOf(word)))),
    );
    for (const words of missing) {
      await requireRoom(tx);
      const data = { kind: 'synonyms', words, updatedAt: now } as const;
      const { id } = await tx.dictionaryEntry.create({ data, select: { id: true } });
      record({
        type: 'dictionary.saved',
        nounId: String(id),
        data: { kind: 'synonyms', words },
      });
    }
    return { added: missing.length };
  });
}
