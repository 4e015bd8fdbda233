import { foldHamza } from './fold-hamza';
import { LETTER_TABLE } from './letter-table';

/**
 * The form of a text under which it is searched: letters that writers confuse or vary become one letter, marks that
 * carry no letter go, digits are 0-9 without thousands separators, Latin is lower case, gaps are one space.
 * Punctuation stays. Folding twice changes nothing more. For index and query alike, never for display.
 */
export function foldArabic(text: string): string {
  const letters = mapLetters(text.normalize('NFKC'));
  // Taking a mark out may bring a Latin letter and its accent together, which NFKC then composes.
  const folded = foldHamza(letters).normalize('NFKC');
  return /\d[,،]\d/.test(folded) ? folded.replace(GROUPED_NUMBER, joinGroups) : folded;
}

/**
 * The words of a text, folded, in order, repeated ones included; a decimal number is one word («3.5»).
 * Nothing is stemmed: a stemmer takes its words from here. Stop words are still among them, and «على» has become
 * «علي» like the name: what tells them apart must look at the text before it is folded.
 */
export function foldWords(text: string): string[] {
  return foldArabic(text).match(WORD) ?? [];
}

const WORD = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}\p{M}]+/gu;

const GROUPED_NUMBER = /(?<!\d)\d{1,3}(?:[,،]\d{3})+(?!\d)/g;

function joinGroups(number: string): string {
  return number.replace(/[,،]/g, '');
}

const SPACE = 0x20;

// Many times faster than `String.fromCharCode`; a surrogate that stands alone becomes U+FFFD.
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

function mapLetters(text: string): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  let afterGap = true;
  for (let index = 0; index < text.length; index += 1) {
    const unit = LETTER_TABLE[text.charCodeAt(index)];
    if (unit === undefined || unit === 0) continue;
    const isGap = unit === SPACE;
    if (isGap && afterGap) continue;
    units[length] = unit;
    length += 1;
    afterGap = isGap;
  }
  if (afterGap && length > 0) length -= 1;
  return UTF16.decode(units.subarray(0, length));
}
