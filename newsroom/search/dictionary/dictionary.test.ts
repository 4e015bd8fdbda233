import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../parse-query';
import { relaxedQuery, strictQuery } from '../postgres/tsquery';
import { compileDictionary, type Entry } from './dictionary';
import { spellRight } from './spell-right';
import { withDictionary } from './with-dictionary';

const AMERICA = ['أمريكا', 'الولايات المتحدة', 'الولايات المتحدة الأمريكية'];
const entries: Entry[] = [
  { kind: 'synonyms', words: AMERICA },
  { kind: 'synonyms', words: ['كوفيد', 'طاعون'] },
  { kind: 'spelling', words: ['الرياض', 'الرياظ', 'الريااض'] },
  { kind: 'spelling', words: ['أمريكا', 'امركا'] },
];
const dictionary = compileDictionary(entries);

const also = (q: string, known = dictionary) =>
  withDictionary(parseQuery(q), known).alike?.map(({ from, to, others }) => [
    from,
    to,
    ...others.map(({ text }) => text),
  ]) ?? [];
/** Of each word its first stem: the others are the analyser's matter. */
const plain = (query: string | null) => query?.replaceAll(/\('([^']+)'(?:\|'[^']+')+\)/g, "('$1')");
const strict = (q: string) => plain(strictQuery(withDictionary(parseQuery(q), dictionary)));

test.each([
  ['أمريكا', [[0, 1, AMERICA[1], AMERICA[2]]]],
  ['الولايات المتحدة', [[0, 2, AMERICA[0], AMERICA[2]]]],
  ['سفير الولايات المتحدة الأمريكية', [[1, 4, AMERICA[0], AMERICA[1]]]],
  ['لقاح كوفيد-19', [[1, 2, 'طاعون']]],
  // With article and case, and not what is derived from it: that finds it anyhow.
  ['بأمريكا', [[0, 1, AMERICA[1], AMERICA[2]]]],
  ['الأمريكي', []],
  ['الرياظ', [[0, 1, 'الرياض']]],
  ['الرياض', []],
  ['امركا', [[0, 1, 'أمريكا', AMERICA[1], AMERICA[2]]]],
  ['-أمريكا النصر', []],
  ['المتحدة', []],
  ['الولايات "المتحدة"', [[0, 2, AMERICA[0], AMERICA[2]]]],
])('«%s» also asks for %j', (q, others) => {
  expect(also(q)).toEqual(others);
});

test.each([
  [
    'زيارة أمريكا',
    "('زياره') & (('امريكا') | ('ولايه') <1> ('متحده') | ('ولايه') <1> ('متحده') <1> ('امريكي'))",
  ],
  ['"سفير كوفيد هنا"', "(('سفير') <1> ('كوفيد') | ('سفير') <1> ('طاعون'))"],
])('«%s» is asked as %s', (q, wanted) => {
  expect(strict(q)).toBe(wanted);
});

test('in a quotation the words after a longer name keep their distance', () => {
  expect(strict('"سفير أمريكا في الرياض"')).toContain(
    "('سفير') <1> ('ولايه') <1> ('متحده') <2> ('رياض')",
  );
  expect(strict('"سفير الولايات المتحدة في الرياض"')).toContain(
    "('سفير') <1> ('امريكا') <2> ('رياض')",
  );
});

test('what lacks one of the terms may have the others in other words', () => {
  const relaxed = plain(relaxedQuery(withDictionary(parseQuery('لقاح كوفيد'), dictionary)));
  const covid = "(('كوفيد') | ('طاعون'))";
  expect(relaxed).toBe(`((${covid}) | (('لقاح'))) & !(('لقاح') & ${covid})`);
});

test('a misspelling is put right in its place', () => {
  expect(spellRight('موسم  الرياظ، 2026', dictionary)).toBe('موسم  الرياض، 2026');
  expect(spellRight('الرياض', dictionary)).toBeNull();
  expect(spellRight('', dictionary)).toBeNull();
});

test('circles, endless groups and hostile queries end', () => {
  const many = Array.from({ length: 500 }, (_, at) => `كلمة${at}`);
  const circle: Entry[] = [
    { kind: 'synonyms', words: ['شمس', 'قمر'] },
    { kind: 'synonyms', words: ['قمر', 'نجم'] },
    { kind: 'synonyms', words: ['نجم', 'شمس'] },
    { kind: 'synonyms', words: ['شمس', ...many] },
    { kind: 'spelling', words: ['شمس', 'قمر'] },
    { kind: 'spelling', words: ['قمر', 'شمس'] },
  ];
  const known = compileDictionary(circle);
  const [[, , ...others] = []] = also('شمس', known);
  expect(others.length).toBe(24);
  const all = also('شمس قمر نجم شمس "شمس قمر نجم" -شمس', known);
  expect(all.flatMap(([, , ...texts]) => texts).length).toBeLessThanOrEqual(48);
});

test('any text at all is a query, and an entry', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), text, (words, more) => {
      const known = compileDictionary([
        { kind: 'synonyms', words },
        { kind: 'spelling', words },
      ]);
      for (const q of [...words, `"${words.join(' ')}"`, more]) {
        strictQuery(withDictionary(parseQuery(q), known));
        spellRight(q, known);
      }
    }),
  );
});
