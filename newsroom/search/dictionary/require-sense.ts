import type { Tx } from '../../db/client';
import type { DictionaryEntry } from '../../db/generated/client';
import { NewsroomError } from '../../errors';
import { keyOf, phraseOf, type Phrase } from './dictionary';

type Draft = Pick<DictionaryEntry, 'kind' | 'words'> & { id?: number | undefined };

/**
 * Refuses with RULE an entry that changes nothing, because the search takes its words for one anyhow or
 * because another entry says the same.
 */
export async function requireSense(tx: Tx, draft: Draft): Promise<void> {
  const [first = [], ...others] = draft.words.map(phraseOf);
  const same = others.filter((other) => isSame(first, other));
  if (draft.kind === 'synonyms' && same.length === others.length) refuse('synonymsAreOne');
  if (draft.kind === 'spelling' && same.length > 0) refuse('misspellingIsRight');

  const rows = await tx.dictionaryEntry.findMany({
    where: { kind: draft.kind, NOT: { id: draft.id } },
    select: { words: true },
  });
  const mine = new Set(keysOf(draft));
  for (const { words } of rows) {
    const theirs = keysOf({ kind: draft.kind, words });
    if (draft.kind === 'spelling') {
      if (theirs.some((key) => mine.has(key))) refuse('misspellingTaken');
    } else if (theirs.length === mine.size && theirs.every((key) => mine.has(key))) {
      refuse('synonymsTaken');
    }
  }
}

/** The words that lead somewhere: of a spelling the wrong ones. */
function keysOf({ kind, words }: Draft): string[] {
  const leading = kind === 'spelling' ? words.slice(1) : words;
  return leading.map((word) => keyOf(phraseOf(word)));
}

/** Whether a search for one finds the other without being told. */
function isSame(one: Phrase, other: Phrase): boolean {
  return (
    one.length === other.length &&
    one.every(({ stems }, at) => stems.some((stem) => other[at]?.stems.includes(stem)))
  );
}

function refuse(
  sentence: 'synonymsAreOne' | 'misspellingIsRight' | 'misspellingTaken' | 'synonymsTaken',
): never {
  throw new NewsroomError('RULE', { sentence, fields: { words: sentence } });
}
