import { expect, test } from 'vitest';
import { plainText, tidyParagraphs } from './tidy-spans';

test.each([
  ['one space between words', 'خبر من الرياض', ['خبر من الرياض']],
  ['gaps at both ends', ' خبر عاجل\t', ['خبر عاجل']],
  ['long and foreign gaps', 'خبر  من\t \u00a0الرياض\u3000اليوم', ['خبر من الرياض اليوم']],
  ['a line break with spaces around', 'سطر \n آخر', ['سطر\nآخر']],
  ['an empty line', 'فقرة\n \nأخرى', ['فقرة', 'أخرى']],
  ['nothing but gaps', ' \n\n ', []],
])('%s', (_, text, expected) => {
  expect(tidyParagraphs([{ text }]).map(plainText)).toEqual(expected);
});

test('a gap that two runs share stays one', () => {
  const spans = [{ text: 'خبر ' }, { text: ' عاجل ', bold: true as const }, { text: ' اليوم' }];
  expect(tidyParagraphs(spans).map(plainText)).toEqual(['خبر عاجل اليوم']);
});

test('a text longer than a span is divided between words', () => {
  const text = 'كلمة '.repeat(30_000).trim();
  const [spans = []] = tidyParagraphs([{ text }]);
  expect(plainText(spans)).toBe(text);
  expect(spans.length).toBe(2);
  for (const span of spans) {
    expect(span.text.length).toBeLessThanOrEqual(100_000);
    expect(span.text.trim()).toMatch(/^كلمة.*كلمة$/);
  }
});
