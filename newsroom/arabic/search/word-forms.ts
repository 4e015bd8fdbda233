import { foldArabic } from '../fold';
import { spell } from './spelling';
import { stemsOf } from './stem';
import { isStopWord } from './stop-words';

/** What a word is, wherever it stands. */
export interface WordForm {
  /** As `spell` gives it. */
  spelt: string;
  folded: string;
  stems: string[];
  isStop: boolean;
}

/** A newspaper uses the same words all day: most were taken apart before. */
const known = new Map<string, WordForm[]>();
const MOST_KNOWN = 50_000;
/** What nobody writes twice is not worth keeping. */
const LONGEST_KNOWN = 40;

/**
 * The words in a stretch of one script, as `writtenWords` finds it: mostly one; several where a ligature
 * holds them, where digits follow letters («COVID19»), and in a list of numbers («2025,2026»).
 */
export function formsOf(written: string): WordForm[] {
  const before = known.get(written);
  if (before) return before;
  const forms = parts(written).flatMap(formOf);
  if (written.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, forms);
  }
  return forms;
}

function parts(written: string): string[] {
  if (/^\p{Nd}/u.test(written) && !/\p{L}/u.test(written)) return numbers(foldArabic(written));
  if (/\p{Script=Latin}/u.test(written)) return latin(foldLatin(written));
  const godWilling = GOD_WILLING.exec(foldArabic(written));
  if (godWilling) return godWilling.slice(1);
  // A ligature may hold several words.
  return written
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .split(/\s+/);
}

/** Written as one word by many. */
const GOD_WILLING = /^(انشاء|ماشاء)(الله)$/;

/** «1,250.75» is one number, without its separators; what has others is several. */
function numbers(folded: string): string[] {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(folded)) return [folded.replaceAll('.', '')];
  return /^\d+\.\d+$/.test(folded) ? [folded] : folded.split(/\D+/);
}

/** «G20, F-35, 5G, MP3» are names; of «COP28» and «iPhone15» the number is a word of its own. */
function latin(folded: string): string[] {
  const isName = folded.length <= 4 || /^\p{L}{1,2}\p{N}+$/u.test(folded);
  return isName ? [folded] : (folded.match(/\p{L}+|\p{N}+/gu) ?? []);
}

function formOf(word: string): WordForm[] {
  const folded = foldArabic(word).replaceAll(/[^\p{L}\p{N}.]/gu, '');
  if (folded === '') return [];
  const spelt = spell(word);
  const stems = /[ء-ي]/.test(folded) ? stemsOf(word, { folded, spelt }) : [folded];
  return [{ spelt, folded, stems, isStop: isStopWord(spelt) }];
}

/** Letters of their own that a keyboard without them is typed for: they are no letter with an accent. */
const LATIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function foldLatin(word: string): string {
  return foldArabic(word)
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => LATIN[letter] ?? letter);
}
