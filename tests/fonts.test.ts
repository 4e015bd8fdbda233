import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, Variation, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { readFaces, subsetFace } from '@/scripts/subset-fonts.mjs';

const SENTENCES = [
  'أفق: أبعدُ من العنوان',
  'قِفَا نَبْكِ مِنْ ذِكْرَى حَبِيبٍ وَمَنْزِلِ',
  'لا إله إلا الله، ولآلئُ الأَلَقِ لأَلأَتْ للَّهِ',
  'ثمّةَ شدّةٌ وضمّتانِ: مُحمَّدٌ، رُبَّ، إِنَّ، كُلًّا، اللُّغة',
  'السبت 15 جمادى الآخرة 1448هـ · 25 نوفمبر 2026م — 9:24 م',
  'بلغ السعر 1,250.75 ريالًا (+3.5%)؛ أي ٣٣٣ دولارًا؟ «نعم» [تقريبًا]…',
  'تطويــل الكـلمة و(الأقواس) و\u{201c}الاقتباس\u{201d} و\u{2018}آخر\u{2019}! كفى.',
  '© 2026 صحيفة «أفق». درجة الحرارة 42° و−3°',
];
/** Words of the neighbours, whose letters stand in a file of their own. */
const NEIGHBOURS = ['ٹھیک ہے ڑٹڈںۓ', '﴿ ﷲ ﷼ ﴾ ۱۲۳۴۵'];
const LATIN = ['AVATAR', 'Typography', 'WiFi', 'Zürich'];
/** What a page shows whose words are all Arabic. */
const PAGE = [
  '0123456789٠١٢٣٤٥٦٧٨٩ .,:;!?-()[]/%+"\'=*$',
  '،؛؟ـ«»·•…–—“”‘’©°−€٪٫٬',
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰٱ',
  '\u{a0}\u{2009}\u{200c}\u{200d}\u{200e}\u{200f}\u{202f}\u{2066}\u{2067}\u{2068}\u{2069}',
];

const faces = readFaces();
const arabic = faces.filter(({ file }) => file.endsWith('-arabic.woff2'));
const others = faces.filter(({ file }) => !file.endsWith('-arabic.woff2'));
const whole = (path: string) => new Face(new Blob(readFileSync(path)));

/** Every glyph as it is placed and drawn, whatever its number in the font. */
function shaped(face: Face, axes: Record<string, number>, text: string) {
  const font = new Font(face);
  font.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)));
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().map(({ codepoint, ...place }) => {
    const outline = font.glyphToPath(codepoint);
    return { place, strokes: outline.replace(/[-\d.]+/g, '0'), points: numbersOf(outline) };
  });
}

function numbersOf(outline: string): number[] {
  return (outline.match(/-?[\d.]+/g) ?? []).map(Number);
}

describe.each(faces)('$file', (face) => {
  const own = { arabic: SENTENCES, more: NEIGHBOURS }[/-(\w+)\.woff2$/.exec(face.file)?.[1] ?? ''];
  const texts = (own ?? LATIN).map((text) =>
    Array.from(text)
      .filter((one) => face.characters.includes(one))
      .join(''),
  );

  test.each([400, 550, 700])(
    'draws and places at weight %i what the typeface does',
    async (wght) => {
      const subset = new Face(new Blob(await subsetFace(face, 'sfnt')));
      const source = whole(face.source);
      for (const text of texts) {
        const got = shaped(subset, { wght }, text);
        const wanted = shaped(source, { wght, ...face.pinned }, text);
        const without = (glyphs: typeof got) =>
          glyphs.map(({ place, strokes }) => [place, strokes]);
        expect(without(got)).toEqual(without(wanted));
        // Deltas are rounded to whole units when an axis is cut.
        const points = wanted.flatMap((glyph) => glyph.points);
        const far = got
          .flatMap((glyph) => glyph.points)
          .map((at, i) => Math.abs(at - (points[i] ?? NaN)));
        expect(Math.max(...far)).toBeLessThanOrEqual(1);
      }
    },
  );

  test('carries every character of its range that the typeface has', async () => {
    const subset = new Face(new Blob(await subsetFace(face, 'sfnt')));
    const has = new Set(whole(face.source).collectUnicodes());
    const wanted = Array.from(face.characters).map((one) => one.codePointAt(0) ?? 0);
    const carried = wanted.filter((one) => has.has(one));
    expect([...subset.collectUnicodes()].toSorted((a, b) => a - b)).toEqual(carried);
  });
});

test.each(arabic)('a page of Arabic words, dates and prices needs no file but $file', (face) => {
  const shown = Array.from([...PAGE, ...SENTENCES].join(''));
  expect(shown.filter((one) => !face.characters.includes(one))).toEqual([]);
});

test.each(others)('no character is asked of both $file and the Arabic one', (face) => {
  const other = arabic.find(({ family }) => family === face.family);
  const shared = Array.from(face.characters).filter((one) => other?.characters.includes(one));
  expect(shared).toEqual([]);
});

test('a face that lacks its range is refused', () => {
  const css =
    "@font-face { font-family: 'Readex Pro'; src: url(/fonts/a.woff2); font-weight: 400 700; }";
  expect(() => readFaces(css)).toThrow('unicode-range');
});
