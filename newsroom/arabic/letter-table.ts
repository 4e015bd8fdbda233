/** Closed ranges of marks that carry no letter: vocalisation, Quranic signs, tatweel, invisible and direction marks. */
const REMOVED: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f], // grapheme joiner
  [0x0600, 0x0605], // number and year signs
  [0x0610, 0x061a], // honorific and Quranic marks
  [0x061c, 0x061c], // Arabic letter mark
  [0x0640, 0x0640], // tatweel
  [0x064b, 0x065f], // tashkeel, combining madda and hamza
  [0x0670, 0x0670], // dagger alef
  [0x0674, 0x0674], // high hamza
  [0x06d6, 0x06dd], // Quranic marks, end of verse
  [0x06df, 0x06e8], // Quranic marks, small waw and yeh
  [0x06ea, 0x06ed], // Quranic marks
  [0x0890, 0x0891], // currency and number signs above
  [0x0898, 0x089f], // Quranic marks
  [0x08ca, 0x08ff], // Quranic marks
  [0x180e, 0x180e], // vowel separator
  [0x200b, 0x200f], // zero-width space and joiners, LRM, RLM
  [0x202a, 0x202e], // embeddings and overrides
  [0x2060, 0x206f], // word joiner, isolates, shaping controls
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xfff9, 0xfffb], // interlinear annotation
];

/** Closed ranges that separate words without being letters: spaces, control characters, verse ornaments. */
const GAPS: readonly (readonly [number, number])[] = [
  [0x0000, 0x0020],
  [0x007f, 0x00a0],
  [0x06de, 0x06de],
  [0x06e9, 0x06e9],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Variants (each one UTF-16 unit) and the letter under which they are found. ئ and ء are left to `foldHamza`. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['أإآٱٲٳ', 'ا'],
  ['ؤۆۇۈۉۊۋۏۄۅ', 'و'],
  ['ىیېۍےێۓ', 'ي'],
  ['ةہھەۀۂۃۿ', 'ه'],
  ['کڪګڬڭڮگڰڱڲڳڴ', 'ك'],
  ['پٻڀٮ', 'ب'],
  ['ٹٺټٽ', 'ت'],
  ['چڃڄڇ', 'ج'],
  ['ځڂ', 'ح'],
  ['ڈډڊڋڌڍ', 'د'],
  ['ڑڒړڔڕږ', 'ر'],
  ['ژڙ', 'ز'],
  ['ڤڡڢڣڥڦ', 'ف'],
  ['ڨٯڧ', 'ق'],
  ['ڵڶڷڸ', 'ل'],
  ['ںڻڼڽ', 'ن'],
  ['٪', '%'],
  ['٫', '.'],
  ['٬', ','],
];

const SPACE = 0x20;

/** What `foldArabic` turns each UTF-16 unit into: 0 removes it, 0x20 is a gap, anything else replaces it. */
export const LETTER_TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = unit;
  lowerCase(table, 0x41, 0x58f);
  lowerCase(table, 0x1e00, 0x1fff);
  for (const [first, last] of REMOVED) table.fill(0, first, last + 1);
  for (const [first, last] of GAPS) table.fill(SPACE, first, last + 1);
  for (const [variants, letter] of LETTERS) {
    for (const variant of variants) table[variant.charCodeAt(0)] = letter.charCodeAt(0);
  }
  for (let digit = 0; digit < 10; digit += 1) {
    table[0x660 + digit] = 0x30 + digit;
    table[0x6f0 + digit] = 0x30 + digit;
  }
  return table;
}

function lowerCase(table: Uint16Array, first: number, last: number): void {
  for (let unit = first; unit <= last; unit += 1) {
    // «İ» lowers to two characters; its first one is the letter that people type.
    table[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  }
}
