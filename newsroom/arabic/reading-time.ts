/**
 * Words of Arabic newspaper text that an adult reads silently in a minute.
 *
 * 138 aloud (Trauzettel-Klosinski and Dietz 2012, doi:10.1167/iovs.11-8284, Arabic), times 1.3, the ratio of silent
 * to oral reading (238 to 183 in Brysbaert 2019, doi:10.1016/j.jml.2019.104047). The English 238 would be far too
 * fast: what English says in several words (article, preposition, pronoun), Arabic writes in one.
 */
export const ARABIC_WORDS_PER_MINUTE = 180;

/** Words of a plain text, numbers included, punctuation not. */
export function countWords(text: string): number {
  let count = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    for (const { isWordLike } of WORDS.segment(piece)) if (isWordLike) count += 1;
  }
  return count;
}

/** Whole minutes that reading so many words takes, at least 1. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / ARABIC_WORDS_PER_MINUTE));
}

// The segmenter's time grows with the square of the text: 15,000 words took 9.7 s whole, 0.03 s in
// pieces. A piece ends at a space, unless one "word" is longer than all of it.
const PIECES = /[^]{1,2000}(?=\s|$)|\S{1,2000}/g;

const WORDS = new Intl.Segmenter('ar', { granularity: 'word' });
