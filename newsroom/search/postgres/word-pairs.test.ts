import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../parse-query';
import { searchDocument } from '../search-document';
import { pairsAsked, pairsOf } from './word-pairs';

const documentOf = (body: string) => searchDocument({ title: '', standfirst: '', tags: [], body });

const mayQuote = (text: string, query: string) => {
  const there = new Set(pairsOf(documentOf(text)));
  return pairsAsked(parseQuery(query)).every((choices) => choices.some((one) => there.has(one)));
};

const TEXT = 'أقر مجلس الوزراء قرارًا في الرياض، وحضر أبو ظبي عبد الله بن عمر';

test.each([
  ['"مجلس الوزراء"', true],
  ['"المجلس الوزاري"', false],
  ['"الوزراء مجلس"', false],
  ['"قرار في الرياض"', true],
  ['"قرار الرياض"', false],
  ['"أبوظبي عبدالله"', true],
  ['"حضر أبو ظبي"', true],
  ['"وزراء قرار" "مجلس وزراء"', true],
  ['"وزراء قرار" "مجلس الأمن"', false],
])('whether the text may hold %s: %s', (query, expected) => {
  expect(mayQuote(TEXT, query)).toBe(expected);
});

test('what is not quoted, or may be said in other words, asks for no pairs', () => {
  expect(pairsAsked(parseQuery('مجلس الوزراء -"مجلس الأمن"'))).toEqual([]);
  const query = parseQuery('"الولايات المتحدة"');
  const others = [{ text: 'أمريكا', words: parseQuery('أمريكا').wanted[0] ?? [] }];
  expect(pairsAsked({ ...query, alike: [{ from: 0, to: 1, others }] })).toEqual([]);
});

const HEADS = new Set(['عبد', 'أبو', 'آل', 'إن']);

test('any words of a text that follow each other are found by their pairs', () => {
  const word = fc.constantFrom(
    ...'وزير الصحة المدينة في من عبد الله أبو ظبي 1,250 COVID-19 G20 آل سعود إن شاء قرار'.split(
      ' ',
    ),
  );
  const words = fc.array(word, { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 2, max: 8 }), (all, at, length) => {
      const from = at % (all.length - 1);
      const to = Math.min(all.length, from + length);
      // Half of a name is another word than the name.
      fc.pre(!HEADS.has(all[from - 1] ?? '') && !(to < all.length && HEADS.has(all[to - 1] ?? '')));
      expect(mayQuote(all.join(' '), `"${all.slice(from, to).join(' ')}"`)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a pair is a number of sixteen bits, and a text of one endless word has none', () => {
  const pairs = pairsOf(documentOf(TEXT));
  expect(pairs.length).toBeGreaterThan(8);
  expect(pairs.every((pair) => pair >= -32768 && pair <= 32767)).toBe(true);
  expect(pairs).toEqual([...new Set(pairs)].sort((a, b) => a - b));
  expect(pairsOf(documentOf('كلمة'))).toEqual([]);
});
