import { searchWords, type SearchWord } from './search-words';

/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds in any text the words by which a query would find it, as they stand there: with their marks and
 * whatever is grown to them.
 */
export function findMarked(query: string): (text: string) => Stretch[] {
  const asked = searchWords(query);
  const wanted = new Set(asked.flatMap(({ stems }) => stems));
  if (wanted.size === 0) return () => [];
  return (text) => {
    const found: Stretch[] = [];
    for (const { start, end } of searchWords(text).filter((word) => isAmong(word, wanted))) {
      // The halves of a name and a ligature's words share one place.
      const last = found.at(-1);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else found.push({ start, end });
    }
    return found;
  };
}

function isAmong({ stems }: SearchWord, wanted: ReadonlySet<string>): boolean {
  return stems.some((stem) => wanted.has(stem));
}
