import { foldWords } from '../arabic/fold';
import { searchWords } from '../arabic/search/search-words';
import { PARTICLES, withoutParticle } from './begun-query';

/** For each word of a query the forms of which one must begin a word of a name; folded, letters and digits alone. */
export type BegunName = string[][];

const MOST_WORDS = 6;
/** A shorter stem begins too many words. */
const SHORTEST_STEM = 3;

/** The words in any order, with or without what is grown to them, and their stems. */
export function begunName(text: string): BegunName {
  return foldWords(text)
    .slice(0, MOST_WORDS)
    .map((word) => {
      const stems = searchWords(word).flatMap((one) => one.stems);
      const long = stems.filter((stem) => stem.length >= SHORTEST_STEM);
      return [...new Set([withoutParticle(word), ...long])];
    });
}

/** For each word the pattern (a regular expression of JavaScript's and PostgreSQL's) of folded names that have it. */
export function namePatterns(name: BegunName): string[] {
  const grown = [...PARTICLES, 'و', 'ب', 'ل'].join('|');
  return name.map((forms) => `(^| )(${grown})?(${forms.map(literal).join('|')})`);
}

function literal(form: string): string {
  return form.replaceAll('.', '\\.');
}
