import { isServant, joinedName } from './compound-names';
import { formsOf, type WordForm } from './word-forms';

/** One word of a text, as index and query see it. */
export interface SearchWord {
  /** Folded, with what is grown to it: two equal ones are an exact hit. */
  exact: string;
  /** One or more, the likeliest first; words that share one are found by each other. */
  stems: string[];
  /**
   * Counted from 1 over all words of the text, those too common to be searched for included; a name written
   * apart is one word.
   */
  position: number;
  /** Where it stands in the text, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** Half of a name that is one word when written together: to be found by, not to ask for. */
  isPart: boolean;
}

/**
 * The words of any text by which it is found, in order. Stop words are left out and keep their place;
 * numbers are one word without separators, Latin words lose their accents, a hashtag is its words, an
 * e-mail address its parts. Never throws; the same text always gives the same words.
 */
export function searchWords(text: string): SearchWord[] {
  const written = tokens(text);
  const words: SearchWord[] = [];
  let position = 0;
  for (let at = 0; at < written.length; at += 1) {
    const first = written[at];
    if (!first) break;
    position += 1;
    const second = first.form.isHead ? written[at + 1] : undefined;
    const name = second && joinedName(first.form, second.form);
    if (!second || !name) {
      put(words, first, position, false);
      continue;
    }
    // Whole and halves have one place.
    const [form] = formsOf(name);
    if (form) put(words, { form, start: first.start, end: second.end }, position, false);
    if (!isServant(first.form.folded)) {
      put(words, first, position, true);
      put(words, second, position, true);
    }
    at += 1;
  }
  return words;
}

interface Token {
  form: WordForm;
  start: number;
  end: number;
}

function put(words: SearchWord[], token: Token, position: number, isPart: boolean): void {
  const { form, start, end } = token;
  if (form.isStop) return;
  words.push({ exact: form.folded, stems: form.stems, position, start, end, isPart });
}

// A word is of one script; digits may stand in a Latin word («G20»). Marks and joiners belong to it.
const NUMBER = String.raw`\p{Nd}[\p{Nd}\p{Cf}]*(?:[.,،٫٬]\p{Nd}[\p{Nd}\p{Cf}]*)*(?![\p{Nd}\p{Cf}\p{Script=Latin}])`;
const CODE = String.raw`(?<![\p{Script=Latin}\p{N}])\p{Script=Latin}{1,2}[-‐‑]\p{Nd}+(?![\p{Script=Latin}\p{N}])`;
const LATIN = String.raw`\p{Nd}*\p{Script=Latin}[\p{Script=Latin}\p{Nd}\p{M}\p{Cf}]*`;
const ARABIC = String.raw`(?=\p{L})\p{Script=Arabic}(?:[\p{M}\p{Cf}\u0640]|(?=\p{L})\p{Script=Arabic})*`;
// The commonest first.
const WORD = new RegExp(
  `${ARABIC}|${NUMBER}|${CODE}|${LATIN}|\\p{Nd}+|\\p{L}[\\p{L}\\p{M}]*`,
  'gu',
);

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    for (const form of formsOf(written)) found.push({ form, start, end });
  }
  return found;
}
