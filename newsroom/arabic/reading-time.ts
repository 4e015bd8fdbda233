/** Words of Arabic newspaper text that are read aloud in a minute (Trauzettel-Klosinski and Dietz 2012). */
const ARABIC_WORDS_ALOUD = 138;

/**
 * Words of Arabic newspaper text that an adult reads silently in a minute.
 *
 * 138 aloud (Trauzettel-Klosinski and Dietz 2012, doi:10.1167/iovs.11-8284, Arabic), times 1.3, the ratio of silent
 * to oral reading (238 to 183 in Brysbaert 2019, doi:10.1016/j.jml.2019.104047). The English 238 would be far too
 * fast: what English says in several words (article, preposition, pronoun), Arabic writes in one.
 */
const ARABIC_WORDS_PER_MINUTE = 180;

/** Words of a plain text, numbers included, punctuation not, as Unicode divides them (UAX #29). */
export function countWords(text: string): number {
  let count = 0;
  if (WRITTEN_WITHOUT_SPACES.test(text)) {
    for (const piece of text.match(PIECES) ?? []) {
      for (const { isWordLike } of WORDS.segment(piece)) if (isWordLike) count += 1;
    }
    return count;
  }
  for (const _word of text.matchAll(WORD)) count += 1;
  return count;
}

/** Whole minutes that reading so many words takes, at least 1. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / ARABIC_WORDS_PER_MINUTE));
}

/** Whole minutes that listening to so many words takes, at least 1. */
export function listeningMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / ARABIC_WORDS_ALOUD));
}

// The segmenter's time grows with the square of the text: 15,000 words took 9.7 s whole, 0.03 s in
// pieces. A piece ends at a space, unless one "word" is longer than all of it.
const PIECES = /[^]{1,2000}(?=\s|$)|\S{1,2000}/g;

// Where spaces divide words an expression finds the same ones in a seventh of the segmenter's time,
// which counts when an archive is imported: inside a word also stand what joins letters and what
// joins digits.
const WORD =
  /[\p{L}\p{N}٫](?:[\p{L}\p{M}\p{N}٫_]|(?<=[\p{N}٫]\p{M}*)[.,،;'’٬](?=\p{M}*[\p{N}٫])|(?<=\p{L}\p{M}*)[.:'’·](?=\p{M}*\p{L}))*/gu;

const WRITTEN_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const WORDS = new Intl.Segmenter('ar', { granularity: 'word' });
