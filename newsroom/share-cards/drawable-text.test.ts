import { expect, test } from 'vitest';
import { HOSTILE } from '@/syndication/sample-paper';
import { drawableText } from './drawable-text';

test.each([
  ['خبر', 'خبر'],
  ['  خبر\n ثانٍ\t ', 'خبر ثانٍ'],
  ['🌟🌟 خبر 👩‍👩‍👧 مهم 👍🏽', 'خبر مهم'],
  ['🇸🇦 2-1 #1 *2 ©', '2-1 #1 *2 ©'],
  ['\u202eخبر\u202c \u200fب', 'خبر ب'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['خبر\u0000\ud800\ufffe', 'خبر'],
])('%j', (text, drawn) => {
  expect(drawableText(text)).toBe(`\u200f${drawn}`);
});

test.each(['', ' ', '🌟', '\u202e'])('%j has nothing to draw', (text) => {
  expect(drawableText(text)).toBe('');
});

test('what is hostile elsewhere is words here', () => {
  expect(drawableText(HOSTILE)).not.toMatch(/\p{Cc}|\p{Cs}|\p{Cn}|🌟/u);
});
