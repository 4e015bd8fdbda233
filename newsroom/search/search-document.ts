import { searchWords } from '../arabic/search/search-words';

/**
 * Raised with every change of the rules by which a text becomes words: rows of an older number are
 * written anew in the background (newsroom/jobs).
 */
export const ANALYSER_VERSION = 1;

/** What is found first: headline, standfirst and tags, text. */
export interface SearchTexts {
  title: string;
  standfirst: string;
  tags: string[];
  body: string;
}

/** Beyond this PostgreSQL counts every word as the last one (`MAXENTRYPOS`). */
const LAST_POSITION = 16_383;
/** No phrase may reach from one text into the next. */
const GAP = 8;
/** PostgreSQL keeps no more positions of one word in one document (`MAXNUMPOS`). */
const MOST_POSITIONS = 255;
/** In letters; PostgreSQL refuses a word of two kilobytes and a document of a megabyte. */
const LONGEST_WORD = 200;
const MOST_LETTERS = 400_000;

/**
 * The lexemes of a story as the text of a `tsvector`: every stem at its place, and beside it, marked by
 * «=», the word as it was written (folded) where it is not a stem itself, and always in the headline, which
 * the suggestions look through. Weights: A headline, B standfirst and tags, D text.
 */
export function searchDocument({ title, standfirst, tags, body }: SearchTexts): string {
  const places = new Map<string, string[]>();
  let letters = 0;
  let last = 0;
  const put = (lexeme: string, at: number, weight: string) => {
    const known = places.get(lexeme);
    if (known && known.length >= MOST_POSITIONS) return;
    letters += lexeme.length;
    if (letters > MOST_LETTERS) return;
    const place = `${Math.min(at, LAST_POSITION)}${weight}`;
    if (known) known.push(place);
    else places.set(lexeme, [place]);
  };
  const add = (text: string, weight: '' | 'A' | 'B') => {
    const from = last;
    for (const { exact, stems, position } of searchWords(text)) {
      const at = from + position;
      last = Math.max(last, at);
      for (const stem of stems) put(cut(stem), at, weight);
      if (weight === 'A' || !stems.includes(exact)) put(`=${cut(exact)}`, at, weight);
    }
    last += GAP;
  };
  add(title, 'A');
  add(standfirst, 'B');
  for (const tag of tags) add(tag, 'B');
  add(body.slice(0, MOST_LETTERS), '');
  return [...places].map(([lexeme, at]) => `'${lexeme}':${at.join(',')}`).join(' ');
}

function cut(word: string): string {
  return word.slice(0, LONGEST_WORD);
}
