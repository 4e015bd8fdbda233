import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFolded, foldWithPlaces } from './find-folded';
import { foldArabic } from './fold';

const found = (text: string, query: string) =>
  findFolded(foldWithPlaces(text), query).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ['زار أحمد المدينةَ، ثم عاد احمد', 'احمد', ['أحمد', 'احمد']],
  ['قال مُحَمَّدٌ إن', 'محمد', ['مُحَمَّدٌ']],
  ['محـــمد', 'محمد', ['محـــمد']],
  ['في المدينة', 'المدينه', ['المدينة']],
  ['المسئول والمسؤول', 'مسؤول', ['مسئول', 'مسؤول']],
  ['بلغ ٢٠٢٦ عامًا', '2026', ['٢٠٢٦']],
  ['سطر\nآخر  هنا', 'سطر اخر هنا', ['سطر\nآخر  هنا']],
  ['The Times', 'times', ['Times']],
  ['ببب', 'بب', ['بب']],
  ['نص', '  ', []],
  ['نص', '', []],
  ['ﷺ', 'محمد', []],
])('in «%s» «%s»', (text, query, expected) => {
  expect(found(text, query)).toEqual(expected);
});

test('a slip with one letter more or less is found whole', () => {
  expect(found('دفع مائة ريال', 'مئة')).toEqual(['مائة']);
  expect(found('دفع مئة ريال', 'مائة')).toEqual(['مئة']);
  expect(found('كل شيء', 'شئ')).toEqual(['شيء']);
  expect(found('كل شيء هنا', 'شئ هنا')).toEqual(['شيء هنا']);
});

const words = fc.array(
  fc.constantFrom('أحمد', 'شيء', 'مائة', 'مسئول', 'قرائة', 'سيئ', 'كِتَابٌ', 'x', '12', 'لأ', '🙂'),
  { minLength: 1, maxLength: 12 },
);

test('letters are those of the search, and every place lies in the text, in order', () => {
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      const { letters, places } = foldWithPlaces(text);
      expect(letters).toBe(foldArabic(text));
      expect(places).toHaveLength(letters.length);
      places.forEach(({ start, end }, at) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(places[at - 1]?.start ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }),
  );
});
