import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchedWords } from './searched-words';

test.each([
  ['  مهرجان\n الرياظ ', { words: 'مهرجان الرياظ', folded: 'مهرجان الرياظ' }],
  ['المُدُن الذكيّة', { words: 'المُدُن الذكيّة', folded: 'المدن الذكيه' }],
  ['رؤية 2030', { words: 'رؤية 2030', folded: 'رويه 2030' }],
])('%j is counted', (query, counted) => {
  expect(searchedWords(query)).toEqual(counted);
});

test.each([
  'سالم someone@example.org',
  'سالم＠مثال',
  '055 123 4567',
  'سالم ٠٥٥-١٢٣-٤٥٦٧',
  'هوية 1012345678',
  'https://example.org/x',
  'www.example.org',
  '',
  '؟!',
  '\u202e\u0000',
  '2030',
  'كلمة '.repeat(9),
  'ط'.repeat(81),
  'ط'.repeat(10_000),
])('%j is not', (query) => {
  expect(searchedWords(query)).toBeNull();
});

test('any text at all is counted or not, bounded and clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
      const counted = searchedWords(query);
      if (!counted) return;
      expect(counted.words.length).toBeLessThanOrEqual(80);
      expect(counted.words).not.toMatch(/[\p{Cc}\u202a-\u202e\p{Cs}]/u);
    }),
  );
});
