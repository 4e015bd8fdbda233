/** A part of a text that must keep its own order inside an Arabic line. */
export interface ForeignRun {
  /** Place in the text, in UTF-16 units; the end is not part of it. */
  start: number;
  end: number;
  /** Said only of words in the letters of English, which a voice for Arabic would spell out. */
  lang?: 'en';
}

// Letters that are written from the left.
const LETTER =
  '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Han}\\p{Script=Hiragana}' +
  '\\p{Script=Katakana}\\p{Script=Hangul}';
const DIGIT = '[0-9٠-٩۰-۹]';

const HAS_FOREIGN = new RegExp(`[${LETTER}]`, 'u');
const HAS_NUMBER = new RegExp(DIGIT);
const HAS_ARABIC = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

// Lengths are bounded where a text without an end could be read again and again.
const ADDRESS = '(?:https?://|www\\.)[^\\s<>«»"،؛؟()]{0,2000}[^\\s<>«»"،؛؟().,:;!?]';
const MAIL = '\\w[\\w.+-]{0,63}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}';
const NAME = '[@#][A-Za-z_]\\w{0,60}';

// «iPhone», «5G», «COVID-19», «S&P», «U.S.», «C++», «R&D».
const INNER = `[${LETTER}\\p{M}0-9_]`;
// What joins is nothing that stands inside: a line to write on («Name _____») could be read in as many
// ways as it has places, and would be.
const WORD = `[0-9]{0,4}[${LETTER}]${INNER}*(?:['’&./+=-]{1,2}${INNER}+)*(?:[+#]{1,2}|(?<=\\.\\p{Lu})\\.)?`;
// «Vision 2030», but not the figure of «Apple 15 مليار».
const COUNTED = '[%٪‰]|ألف|آلاف|مليون|ملايين|مليار|تريليون|في المئة|دولار|ريال|يورو|درهم|جنيه';
const FIGURE = `[0-9]{1,4}(?![0-9.,]?[0-9]|\\s?(?:${COUNTED}))`;
// A comma goes on only in a sentence: in a list of names the Arabic order is the right one.
const JOIN = `(?:[ \\u00a0]|: |; | & |, (?=\\p{Ll}))`;
const NEXT = `${JOIN}(?:${WORD}|${FIGURE})`;
const PHRASE =
  `${WORD}(?:(?:${NEXT}){2,}(?:[.!?] ${WORD}(?:${NEXT})+)*|(?:${NEXT})*)` +
  `(?: \\(${WORD}(?:${NEXT})*\\))?`;

const NUMBER = `${DIGIT}{1,20}(?:[.,٫٬:/]${DIGIT}{1,20}){0,8}`;
// A hyphen after a word joins; after a space, a bracket or «و» alone it is a sign.
const SIGN = '(?<=(?:^|[^\\p{L}\\p{M}\\p{N}])[وفبكل]?)[+\\-−±]';
const MONEY = `(?:${SIGN})?(?:[A-Z]{2}|[A-Z])?[$€£¥] ?${NUMBER}|(?<![\\p{N}.,])${NUMBER}[$€£¥]`;
const PHONE = '(?:\\+[0-9]{1,3}|0[0-9]{1,4}|\\(0[0-9]{1,3}\\))(?:[ \\u00a0-][0-9]{2,4}){2,5}';
// «3-2», «2–1», «10-15», «2026-11-24», «10×20»; with spaces only for two of a kind.
const RANGE = `${NUMBER}(?:[-–−+×]${NUMBER}){1,8}`;
const SPACED =
  `${DIGIT}{1,3}[ \\u00a0][-–−:/×][ \\u00a0]${DIGIT}{1,3}(?!${DIGIT})` +
  `|${DIGIT}{4}[ \\u00a0][-–−/][ \\u00a0]${DIGIT}{4}(?!${DIGIT})`;
// A percent sign falls to the left of a figure that stands by itself.
const PERCENT = `${NUMBER}(?=[%٪‰])`;

const RUN = new RegExp(
  [
    ADDRESS,
    MAIL,
    NAME,
    MONEY,
    PHRASE,
    `(?<![\\p{N}.,])(?:${PHONE})`,
    `${SIGN}${NUMBER}(?:[-–−+×]${NUMBER}){0,8}`,
    `(?<![\\p{N}.,])(?:${RANGE}|${SPACED}|${PERCENT})`,
  ].join('|'),
  'gu',
);

const ENGLISH = /^[A-Za-z0-9\s\p{P}+=]*$/u;
const NOT_WORDS = /^[@#]|^www\.|:\/\/|\w@\w/;

/**
 * The runs of a text that the bidi algorithm would pull apart or turn round inside Arabic: words in
 * other letters, addresses and handles, numbers with signs, scores, ranges, prices, telephone
 * numbers, and a figure before its percent sign. In order, never overlapping, never across a line
 * break; none for plain Arabic. A text without any Arabic is one run.
 *
 * `lang` is `en` for words in ASCII letters, whatever they are: it is right for nearly all that an
 * Arabic newspaper leaves in Latin letters, and better than a voice that spells. Handles, addresses
 * and words with other letters say nothing.
 */
export function foreignRuns(text: string): ForeignRun[] {
  const hasForeign = HAS_FOREIGN.test(text);
  if (!hasForeign && !HAS_NUMBER.test(text)) return [];
  if (hasForeign && !HAS_ARABIC.test(text) && !text.includes('\n')) {
    return [runOf(text, 0, text.length)];
  }
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) =>
    runOf(run, index, index + run.length),
  );
}

function runOf(text: string, start: number, end: number): ForeignRun {
  const isEnglish = /[A-Za-z]/.test(text) && ENGLISH.test(text) && !NOT_WORDS.test(text);
  return isEnglish ? { start, end, lang: 'en' } : { start, end };
}

/** A part of a text: as it is, or a foreign run. */
export interface TextPiece {
  text: string;
  run: ForeignRun | null;
}

/**
 * The text between two places, cut at the edges of the runs inside it; joined again it is the same.
 *
 * @param runs of the whole text, in order
 */
export function textPieces(
  text: string,
  runs = foreignRuns(text),
  start = 0,
  end = text.length,
): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = start;
  for (const run of runs) {
    if (run.start < at || run.end > end) continue;
    if (run.start > at) pieces.push({ text: text.slice(at, run.start), run: null });
    pieces.push({ text: text.slice(run.start, run.end), run });
    at = run.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), run: null });
  return pieces;
}
