import { describe, expect, test } from 'vitest';
import { formatNumber, formatPercent, withDigits, sentenceDigits } from './digits';

describe('formatNumber', () => {
  test.each([
    [0, {}, '0'],
    [999, {}, '999'],
    [1180, {}, '1,180'],
    [1234567, {}, '1,234,567'],
    [3.2, {}, '3.2'],
    [3.14159, {}, '3.14'],
    [3.5, { decimals: 0 }, '4'],
    [2026, { grouping: false }, '2026'],
    [1180, { digits: 'arab' }, '١٬١٨٠'],
    [3.2, { digits: 'arab' }, '٣٫٢'],
    [-5, {}, '\u200e-5'],
    [-5, { digits: 'arab' }, '\u061c-٥'],
  ] as const)('%d with %o', (value, options, text) => {
    expect(formatNumber(value, options)).toBe(text);
  });
});

describe('formatPercent', () => {
  test.each([
    [12, {}, '12\u061c%'],
    [3.25, {}, '3.3\u061c%'],
    [3.25, { decimals: 2 }, '3.25\u061c%'],
    [12, { digits: 'arab' }, '١٢\u061c٪'],
  ] as const)('%d with %o', (points, options, text) => {
    expect(formatPercent(points, options)).toBe(text);
  });
});

describe('withDigits', () => {
  test.each([
    ['10:42 ص', 'latn', '10:42 ص'],
    ['10:42 ص', 'arab', '١٠:٤٢ ص'],
  ] as const)('%s in %s', (text, digits, expected) => {
    expect(withDigits(text, digits)).toBe(expected);
  });
});

test.each([
  ['المتن أطول من 15,000 كلمة.', 'المتن أطول من ١٥٬٠٠٠ كلمة.'],
  ['التباين أقل من 4.5 هنا', 'التباين أقل من ٤٫٥ هنا'],
  ['الملف فارغ (0 بايت).', 'الملف فارغ (٠ بايت).'],
  ['من 5 إلى 50.', 'من ٥ إلى ٥٠.'],
  ['بصيغة MP3 أو MP4.', 'بصيغة MP3 أو MP4.'],
  ['مثل #0d6355 أو https://x.com/2026.', 'مثل #0d6355 أو https://x.com/2026.'],
])('a sentence %j has its own numbers in the site’s digits', (sentence, expected) => {
  expect(sentenceDigits(sentence, 'arab')).toBe(expected);
  expect(sentenceDigits(sentence, 'latn')).toBe(sentence);
});
