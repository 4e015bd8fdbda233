import { searchWords, type SearchWord } from './search-words';

/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds in any text the words by which a query would find it, as they stand there: with their marks and
 * whatever is grown to them.
 *
 * @param also words and phrases that the query was widened by; of a phrase the whole is found
 */
export function findMarked(
  query: string,
  also: readonly string[] = [],
): (text: string) => Stretch[] {
  const phrases = [
    ...searchWords(query).map((word) => [word]),
    ...also.map((text) => searchWords(text).filter(({ isPart }) => !isPart)),
  ].filter((phrase) => phrase.length > 0);
  if (phrases.length === 0) return () => [];
  return (text) => {
    const words = searchWords(text);
    const at = new Map<number, SearchWord[]>();
    for (const word of words) at.set(word.position, [...(at.get(word.position) ?? []), word]);
    const found = words
      .flatMap((word) => phrases.flatMap((phrase) => stretchOf(phrase, word, at)))
      .sort((a, b) => a.start - b.start);
    return joined(found);
  };
}

/** Where a phrase stands that begins with a word of the text. */
function stretchOf(
  phrase: SearchWord[],
  word: SearchWord,
  at: Map<number, SearchWord[]>,
): Stretch[] {
  const first = phrase[0]?.position ?? 0;
  let end = word.end;
  for (const wanted of phrase) {
    const there =
      wanted.position === first ? [word] : at.get(word.position + wanted.position - first);
    const same = there?.find(({ stems }) => stems.some((stem) => wanted.stems.includes(stem)));
    if (!same) return [];
    end = Math.max(end, same.end);
  }
  return [{ start: word.start, end }];
}

/** The halves of a name and a ligature's words share one place, and a word may be in two phrases. */
function joined(stretches: Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = found.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
