import { cleanText } from '../../arabic/bidi';
import { foldWords } from '../../arabic/fold';

/** What somebody looked for, as it may be kept. */
export interface SearchedWords {
  /** As it was typed, on one line. */
  words: string;
  /** Two spellings of the same words have the same. */
  folded: string;
}

const LONGEST = 80;
const MOST_WORDS = 8;
/** A telephone number, an identity, a card; no year and no share price has so many digits. */
const DIGITS_OF_A_PERSON = 7;

/**
 * A query as it may be counted, without signs of any sort; null for what is no search of a newspaper (too
 * long, without letters) and for what may say who somebody is: addresses and long numbers.
 */
export function searchedWords(query: string): SearchedWords | null {
  if (query.length > LONGEST * 2) return null;
  const words = cleanText(query).replace(/\s+/g, ' ').trim();
  const each = foldWords(words);
  const folded = each.join(' ');
  if (words.length > LONGEST || each.length > MOST_WORDS || !/\p{L}/u.test(folded)) return null;
  if (/[@＠]|:\/\/|\bwww\./i.test(words)) return null;
  return (folded.match(/\d/g) ?? []).length < DIGITS_OF_A_PERSON ? { words, folded } : null;
}
