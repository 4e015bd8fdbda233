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
  return join(tokens(text))
    .filter(({ isStop }) => !isStop)
    .map(toSearchWord);
}

interface Token extends WordForm {
  position: number;
  start: number;
  end: number;
  isPart: boolean;
}

// A word is of one script; digits may stand in a Latin word («G20»). Marks and joiners belong to it.
const NUMBER = String.raw`\p{Nd}[\p{Nd}\p{Cf}]*(?:[.,،٫٬]\p{Nd}[\p{Nd}\p{Cf}]*)*(?![\p{Nd}\p{Cf}\p{Script=Latin}])`;
const CODE = String.raw`(?<![\p{Script=Latin}\p{N}])\p{Script=Latin}{1,2}[-‐‑]\p{Nd}+(?![\p{Script=Latin}\p{N}])`;
const LATIN = String.raw`\p{Nd}*\p{Script=Latin}[\p{Script=Latin}\p{Nd}\p{M}\p{Cf}]*`;
const ARABIC = String.raw`(?=\p{L})\p{Script=Arabic}(?:[\p{M}\p{Cf}\u0640]|(?=\p{L})\p{Script=Arabic})*`;
const WORD = new RegExp(
  `${NUMBER}|${CODE}|${LATIN}|\\p{Nd}+|${ARABIC}|\\p{L}[\\p{L}\\p{M}]*`,
  'gu',
);

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    for (const form of formsOf(written)) {
      found.push({ ...form, position: 0, start, end: start + written.length, isPart: false });
    }
  }
  return found;
}

/** Puts names together that are written apart, and counts: whole and halves have one place. */
function join(words: Token[]): Token[] {
  const joined: Token[] = [];
  let position = 0;
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    const second = words[at + 1];
    if (!first) break;
    position += 1;
    const name = second && joinedName(first, second);
    if (!second || !name) {
      joined.push({ ...first, position });
      continue;
    }
    const [whole] = formsOf(name);
    if (whole) joined.push({ ...first, ...whole, position, end: second.end });
    if (!isServant(first.folded)) {
      const isPart = true;
      joined.push({ ...first, position, isPart }, { ...second, position, isPart });
    }
    at += 1;
  }
  return joined;
}

function toSearchWord({ folded, stems, position, start, end, isPart }: Token): SearchWord {
  return { exact: folded, stems, position, start, end, isPart };
}
