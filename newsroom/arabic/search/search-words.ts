import { foldArabic } from '../fold';
import { isCompound } from './compound-names';
import { spell } from './spelling';
import { stemsOf } from './stem';
import { isStopWord } from './stop-words';

/** One word of a text, as index and query see it. */
export interface SearchWord {
  /** Folded, with what is grown to it: two equal ones are an exact hit. */
  exact: string;
  /** One or more; words that share one are found by each other. */
  stems: string[];
  /** Counted from 1 over all words of the text, those too common to be searched for included. */
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

/** What a word is, wherever it stands. */
interface WordForm {
  /** As `spell` gives it. */
  spelt: string;
  folded: string;
  stems: string[];
  isStop: boolean;
}

interface Token extends WordForm {
  position: number;
  start: number;
  end: number;
  isPart: boolean;
}

// A word is of one script; digits may stand in a Latin word («G20»). Marks and joiners belong to it.
const WORD =
  /\p{Nd}+(?:[.,،٫٬]\p{Nd}+)+(?![\p{L}])|\p{Nd}*\p{Script=Latin}[\p{Script=Latin}\p{Nd}\p{M}]*|\p{Nd}+|\p{Script=Arabic}[\p{Script=Arabic}\p{M}\p{Cf}\u0640]*|\p{L}[\p{L}\p{M}]*/gu;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  let position = 0;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    for (const form of formsOf(written)) {
      position += 1;
      found.push({ ...form, position, start, end: start + written.length, isPart: false });
    }
  }
  return found;
}

/** A newspaper uses the same words all day: most were taken apart before. */
const known = new Map<string, WordForm[]>();
const MOST_KNOWN = 50_000;
/** What nobody writes twice is not worth keeping. */
const LONGEST_KNOWN = 40;

function formsOf(written: string): WordForm[] {
  const before = known.get(written);
  if (before) return before;
  // A ligature may hold several words.
  const forms = written.normalize('NFKC').split(/\s+/).flatMap(formOf);
  if (written.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, forms);
  }
  return forms;
}

function formOf(written: string): WordForm[] {
  const folded = fold(written);
  if (folded === '') return [];
  const spelt = spell(written);
  const stems = /[ء-ي]/.test(folded) ? stemsOf(written, { folded, spelt }) : [folded];
  return [{ spelt, folded, stems, isStop: isStopWord(spelt) }];
}

function fold(word: string): string {
  const folded = foldArabic(word).replaceAll(/[^\p{L}\p{N}.]/gu, '');
  return /\p{Script=Latin}/u.test(folded)
    ? folded.normalize('NFKD').replaceAll(/\p{M}/gu, '')
    : folded;
}

/** Puts names together that are written apart. */
function join(words: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    const second = words[at + 1];
    if (!first) break;
    if (!second || !isCompound(first.folded, second.folded)) {
      joined.push(first);
      continue;
    }
    const [whole] = formsOf(first.folded + second.folded);
    if (whole) joined.push({ ...first, ...whole, end: second.end });
    if (!first.folded.endsWith('عبد')) {
      joined.push({ ...first, isPart: true }, { ...second, isPart: true });
    }
    at += 1;
  }
  return joined;
}

function toSearchWord({ folded, stems, position, start, end, isPart }: Token): SearchWord {
  return { exact: folded, stems, position, start, end, isPart };
}
