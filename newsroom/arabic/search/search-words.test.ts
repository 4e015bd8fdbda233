import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { searchWords } from './search-words';

const stems = (text: string) =>
  searchWords(text)
    .filter(({ isPart }) => !isPart)
    .map((word) => word.stems.join('/'));

const golden = readFileSync(new URL('golden.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, '0' | '1', string])
  // Order is the index's work (app/(site)/search/search-page.db.test.ts).
  .filter(([query]) => !query.startsWith('"'));

test.each(golden)('«%s» in «%s»: %s (%s)', (query, text, wanted) => {
  const asked = searchWords(query).filter(({ isPart }) => !isPart);
  const there = new Set(searchWords(text).flatMap((word) => word.stems));
  const found = asked.length > 0 && asked.every((word) => word.stems.some((one) => there.has(one)));
  expect(found).toBe(wanted === '1');
});

test.each([
  ['ارتفع سعر النفط 1,250.75 دولارًا', ['ارتفع', 'سعر', 'نفط', '1250.75', 'دولار']],
  ['#موسم_الرياض @matbaa', ['موسم', 'رياض', 'matbaa']],
  ['قمة G20 وشبكة 5G', ['قمه', 'g20', 'شبكه', '5g']],
  ['Café Münster', ['cafe', 'munster']],
  ['news@matbaa.example', ['news', 'matbaa', 'example']],
  ['صلى الله عليه وسلم ﷺ', ['صلي', 'الله', 'سلم', 'صلي', 'الله', 'سلم']],
  ['أبو ظبي', ['ابوظبي']],
])('the words of «%s»', (text, words) => {
  expect(stems(text)).toEqual(words);
});

test('a word knows where it stands, its marks included', () => {
  const text = 'قال: «مُحَمَّدٌ» هنا';
  const [, word] = searchWords(text);
  expect(text.slice(word?.start, word?.end)).toBe('مُحَمَّدٌ');
});

test('a stop word keeps its place', () => {
  expect(searchWords('قرار في الرياض').map(({ position }) => position)).toEqual([1, 3]);
});
