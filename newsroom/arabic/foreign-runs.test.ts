import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignRuns, textPieces } from './foreign-runs';

const runsOf = (text: string) => foreignRuns(text).map(({ start, end }) => text.slice(start, end));

describe('what keeps its own order', () => {
  test.each<[string, string[]]>([
    ['فاز 3-2 ثم 2–1 ثم 3 - 2 ثم ٣-٢', ['3-2', '2–1', '3 - 2', '٣-٢']],
    ['3-2 نتيجة المباراة', ['3-2']],
    ['درجة الحرارة +5 ثم −3 و-5 (-7)', ['+5', '−3', '-5', '-7']],
    ['نسبة 12% أو 10-15% أو +5% أو ١٢٪', ['12', '10-15', '+5', '١٢']],
    ['موسم 2019-2023 ثم 2026 - 2027', ['2019-2023', '2026 - 2027']],
    ['بنسبة 16 : 9 و52 / 80', ['16 : 9', '52 / 80']],
    ['ثمنه $1,200 أو 45€ أو -$3 أو US$5', ['$1,200', '45€', '-$3', 'US$5']],
    ['هاتف 011 234 5678 أو +966 11 234 5678', ['011 234 5678', '+966 11 234 5678']],
    ['هاتف (011) 234 5678', ['(011) 234 5678']],
    ['شركات Apple، Google وMeta', ['Apple', 'Google', 'Meta']],
    ['شركات Apple, Google', ['Apple', 'Google']],
    ['ربحت Apple 15 مليار دولار ثم Vision 2030', ['Apple', 'Vision 2030']],
    ['تراجع سهم Tesla 5%', ['Tesla', '5']],
    ['@ofuq و#Expo_2030 و#الرياض', ['@ofuq', '#Expo_2030']],
    [
      'desk@example.org ثم https://example.org/a?b=1.',
      ['desk@example.org', 'https://example.org/a?b=1'],
    ],
    ['www.example.org، ثم example.com', ['www.example.org', 'example.com']],
    ['قال: "To be, or not to be" ثم', ['To be, or not to be']],
    ['قال Make it happen now. Do it today. ثم', ['Make it happen now. Do it today']],
    ['أطلقتها OpenAI. Google ترد', ['OpenAI', 'Google']],
    ['F-16 و5G وC++ وU.S. وS&P 500', ['F-16', '5G', 'C++', 'U.S.', 'S&P 500']],
    ['الشراكة (PPP) ثم Real Madrid (Spain)', ['PPP', 'Real Madrid (Spain)']],
    ['Москва ثم 東京', ['Москва', '東京']],
    ['iPhone 15 Pro: review', ['iPhone 15 Pro: review']],
  ])('%s', (text, runs) => {
    expect(runsOf(text)).toEqual(runs);
  });
});

test.each([
  'نص عربي صرف، بلا أرقام.',
  'في عام 2026 باع 1,180 نسخة بسعر 3.2 ريال',
  'الساعة 10:30 يوم 24/11/2026',
  'كوفيد-19 والمادة 5-أ',
  'عام 2020 - 15 شخصًا',
  'مَن؟ 5 - ثم 7',
  '',
])('nothing of %s', (text) => {
  expect(foreignRuns(text)).toEqual([]);
});

test.each([
  ['خطة Vision 2030', 'en'],
  ['فرقة Beyoncé', undefined],
  ['حساب @ofuq', undefined],
  ['بريد desk@example.org', undefined],
  ['موقع https://example.org', undefined],
  ['فاز 3-2', undefined],
  ['مدينة Москва', undefined],
])('the language of the foreign words of %s: %s', (text, lang) => {
  expect(foreignRuns(text).map((run) => run.lang)).toEqual([lang]);
});

test('pieces joined are the text, whatever it is, and no run holds a line break', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom(
      ...' |\n|كلمة |و|Apple|iPhone 15|3-2|+5|−|12%|$1,200|@a_b|#x|a@b.org|https://x.org/|(|)|٣–٢|, |. |U.S.'.split(
        '|',
      ),
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const pieces = textPieces(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { text: piece, run } of pieces) {
        expect(piece).not.toBe('');
        if (run) expect(piece).not.toContain('\n');
      }
    }),
    { numRuns: 500 },
  );
});

test('a part of a text is cut at the runs that lie whole in it', () => {
  const text = 'خطة Vision 2030 و3-2';
  const runs = foreignRuns(text);
  expect(textPieces(text, runs, 0, 10).map((piece) => piece.text)).toEqual(['خطة Vision']);
  expect(textPieces(text, runs, 4).map((piece) => piece.text)).toEqual([
    'Vision 2030',
    ' و',
    '3-2',
  ]);
});

test.each(['1', '1-', 'a ', 'a.', 'a@', 'www.', '+1 22 ', 'a (', '$', '1 - ', 'A'])(
  'a text of nothing but %j, without an end, is read',
  (part) => {
    const text = `ا ${part.repeat(20_000)}`;
    expect(
      textPieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  },
);

test.each(['_', '_a', '__.'])('a second word that goes on with %j is read at once', (part) => {
  const run = `Sign here${part.repeat(28)}`;
  const text = `وقّع ${run} ثم أعد`;
  expect(textPieces(text)[1]?.text).toBe(run.replace(/\.$/, ''));
});

test('a line to write on is read, however long it is', () => {
  const line = `Name: me_${'_'.repeat(200)}`;
  const text = `الاسم ${line} والعمر`;
  expect(textPieces(text).map((piece) => piece.text)).toEqual(['الاسم ', line, ' والعمر']);
});
