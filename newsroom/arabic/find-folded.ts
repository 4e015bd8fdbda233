import { foldHamza } from './fold-hamza';
import { LETTER_TABLE } from './letter-table';

/** A place in a text, in UTF-16 units; `end` is not of it. */
interface Place {
  start: number;
  end: number;
}

/** A text in the form under which it is searched (`foldArabic`), with the place of every letter. */
export interface FoldedText {
  letters: string;
  places: Place[];
}

const GRAPHEMES = new Intl.Segmenter('ar', { granularity: 'grapheme' });
const GAP = ' ';

/** Folds letters as `foldArabic` does, gaps as one space; numbers keep their separators. */
export function foldWithPlaces(text: string): FoldedText {
  const letters: string[] = [];
  const places: Place[] = [];
  for (const { segment, index } of GRAPHEMES.segment(text)) {
    const place = { start: index, end: index + segment.length };
    for (const letter of mapped(segment)) {
      const last = places.at(-1);
      if (letter === GAP && letters.at(-1) === GAP && last) last.end = place.end;
      else {
        letters.push(letter);
        places.push({ ...place });
      }
    }
  }
  return foldWords(letters, places);
}

/** Where a text holds what is looked for, from its beginning, none over another. */
export function findFolded({ letters, places }: FoldedText, query: string): Place[] {
  const wanted = foldWithPlaces(query).letters;
  if (wanted.trim() === '') return [];
  const found: Place[] = [];
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at)) {
    const [first, last] = [places[at], places[at + wanted.length - 1]];
    if (first && last) found.push({ start: first.start, end: last.end });
    at += wanted.length;
  }
  return found;
}

function mapped(grapheme: string): string[] {
  const units = Array.from(grapheme.normalize('NFKC').split(''), (unit) => {
    const code = LETTER_TABLE[unit.charCodeAt(0)] ?? 0;
    return code === 0 ? '' : String.fromCharCode(code);
  });
  return units.join('').normalize('NFKC').split('');
}

/** The spellings of hamza depend on the word around them, and some are two letters for one. */
function foldWords(letters: string[], places: Place[]): FoldedText {
  const folded: string[] = [];
  const kept: Place[] = [];
  for (const { 0: word, index } of letters.join('').matchAll(/ |[^ ]+/g)) {
    const spelled = foldHamza(word);
    const own = places.slice(index, index + word.length);
    folded.push(spelled);
    kept.push(...aligned(word, spelled, own));
  }
  return { letters: folded.join(''), places: kept };
}

/** Letters that stayed keep their places; those in between share what was in between. */
function aligned(word: string, spelled: string, places: Place[]): Place[] {
  if (word.length === spelled.length) return places;
  const shorter = Math.min(word.length, spelled.length);
  let head = 0;
  while (head < shorter && word[head] === spelled[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && word.at(-1 - tail) === spelled.at(-1 - tail)) tail += 1;
  const between = places.slice(head, word.length - tail);
  const count = spelled.length - head - tail;
  // Where two letters became the one before them, that one has the place of both.
  const from = count > 0 ? head : head - 1;
  const whole = {
    start: places[from]?.start ?? 0,
    end: (between.at(-1) ?? places[head - 1])?.end ?? 0,
  };
  const middle = Array.from({ length: head + count - from }, () => whole);
  return [...places.slice(0, from), ...middle, ...places.slice(word.length - tail)];
}
