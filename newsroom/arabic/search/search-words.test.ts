import { expect, test } from 'vitest';
import { readPairs } from '@/newsroom/search/compare/read-pairs';
import { searchWords } from './search-words';

const stems = (text: string) =>
  searchWords(text)
    .filter(({ isPart }) => !isPart)
    .map((word) => word.stems.join('/'));

const pairs = ['golden.tsv', 'more-pairs.tsv']
  .flatMap((file) => readPairs(new URL(file, import.meta.url)))
  // Order is the index's work (newsroom/search/compare/pairs.db.test.ts).
  .filter(({ query }) => !/^["«“]/.test(query));

const kinds = [...new Set(pairs.map(({ tries }) => tries))];

test.each(kinds)('every pair that tries: %s', (kind) => {
  const wrong = pairs.filter(
    ({ query, text, isFound, tries }) => tries === kind && finds(query, text) !== isFound,
  );
  expect(wrong).toEqual([]);
});

function finds(query: string, text: string): boolean {
  const asked = searchWords(query).filter(({ isPart }) => !isPart);
  const there = new Set(searchWords(text).flatMap((word) => word.stems));
  return asked.length > 0 && asked.every((word) => word.stems.some((one) => there.has(one)));
}

test.each([
  ['ارتفع سعر النفط 1,250.75 دولارًا', ['ارتفع', 'سعر', 'نفط', '1250.75', 'دولار']],
  ['#موسم_الرياض @matbaa', ['موسم', 'رياض', 'matbaa']],
  ['قمة G20 وشبكة 5G', ['قمه', 'g20', 'شبكه', '5g']],
  ['Café Münster Straße Ørsted', ['cafe', 'munster', 'strasse', 'orsted']],
  ['F-35 COVID-19 iPhone15', ['f35', 'covid', '19', 'iphone', '15']],
  ['1,2,3 و12,5 و3٫5 و1.250.000', ['1', '2', '3', '12', '5', '3.5', '1250000']],
  ['الـ50 عام 1446هـ', ['50', 'عام', '1446']],
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
