import { searchWords } from '../arabic/search/search-words';

/**
 * Raised with every change of the rules by which a text becomes words, or of how they are kept: what was written
 * by an older number is written anew in the background (newsroom/jobs).
 */
export const ANALYSER_VERSION = 5;

/** What is found first: headline, standfirst and tags, text. */
export interface SearchTexts {
  title: string;
  standfirst: string;
  tags: string[];
  body: string;
}

/** Headline, standfirst and tags, text: as written, as stem. */
type Weight = 'A' | 'B' | 'C' | 'D';

/** Where a word stands, counted over all texts, and how much that says. */
export interface WordPlace {
  at: number;
  weight: Weight;
}

/** The words of some texts and their places in rising order. */
export type SearchDocument = Map<string, WordPlace[]>;

// PostgreSQL's limits, which do for anybody.
/** Beyond this every word counts as the last one (`MAXENTRYPOS`). */
const LAST_POSITION = 16_383;
/** No more places of one word in one document (`MAXNUMPOS`). */
const MOST_POSITIONS = 255;
/** In letters; a word of two kilobytes and a document of a megabyte are refused. */
const LONGEST_WORD = 200;
const MOST_LETTERS = 400_000;

/** No phrase may reach from one text into the next. */
const GAP = 8;

/**
 * The words by which texts are found: every stem at its place, and beside it, marked by «=», the word as
 * it was written (folded). In the text a word that is its own stem stands there once, with the weight of what
 * is written: many words are.
 */
export function searchDocument({ title, standfirst, tags, body }: SearchTexts): SearchDocument {
  const places: SearchDocument = new Map();
  let letters = 0;
  let last = 0;
  const put = (lexeme: string, at: number, weight: Weight) => {
    const known = places.get(lexeme);
    if (known && known.length >= MOST_POSITIONS) return;
    letters += lexeme.length;
    if (letters > MOST_LETTERS) return;
    const place = { at: Math.min(at, LAST_POSITION), weight };
    if (known) known.push(place);
    else places.set(lexeme, [place]);
  };
  const add = (text: string, weight: Exclude<Weight, 'C'>) => {
    const from = last;
    for (const { exact, stems, position } of searchWords(text)) {
      const at = from + position;
      last = Math.max(last, at);
      const isText = weight === 'D';
      for (const stem of stems) put(cutWord(stem), at, isText && stem === exact ? 'C' : weight);
      if (!isText || !stems.includes(exact)) put(exactWord(exact), at, isText ? 'C' : weight);
    }
    last += GAP;
  };
  add(title, 'A');
  add(standfirst, 'B');
  for (const tag of tags) add(tag, 'B');
  add(body.slice(0, MOST_LETTERS), 'D');
  return places;
}

/** How a document holds a stem. */
export function cutWord(word: string): string {
  return word.slice(0, LONGEST_WORD);
}

/** How a document holds a word as it was written, apart from all stems. */
export function exactWord(word: string): string {
  return `=${cutWord(word)}`;
}
