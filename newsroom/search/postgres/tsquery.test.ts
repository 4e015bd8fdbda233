import { expect, test } from 'vitest';
import { parseQuery } from '../parse-query';
import { exactQuery, looseQuery, relaxedQuery, strictQuery } from './tsquery';

const strict = (query: string) => strictQuery(parseQuery(query));

test.each([
  ['الرياض', "('رياض')"],
  ['المدينة الجديدة', "('مدينه') & ('جديده')"],
  ['"وكيل الأمين"', "('وكيل') <1> ('امين'|'الامين')"],
  ['«قرار في الرياض»', "('قرار') <2> ('رياض')"],
  ['الهلال -النصر', "('هلال') & !(('نصر'))"],
  ['كوفيد-19', "('كوفيد') & ('19')"],
  ['عبد الله', "('عبدالله')"],
  ['الرياض الرياض', "('رياض')"],
])('%s asks for %s', (query, wanted) => {
  expect(strict(query)).toBe(wanted);
});

test.each(['في', '-النصر', '"', '""', '   ', '!!', "'; --", '\u202e\u0651'])(
  '%j asks for nothing',
  (query) => {
    expect(strict(query)).toBeNull();
  },
);

test('the words as typed rank first', () => {
  expect(exactQuery(parseQuery('المدينة رياض'))).toBe("'=المدينه' | '=رياض' | 'رياض'");
});

test('a query of any length is bounded', () => {
  const words = Array.from({ length: 500 }, (_, at) => `كلمة${at}`).join(' ');
  expect(parseQuery(words).wanted).toHaveLength(12);
});

test.each([
  ['وزير الصحة', "((('صحه')) | (('وزير'))) & !(('وزير') & ('صحه'))"],
  ['قطار', "('قطار':*) & !(('قطار'))"],
  ['"وزير الصحة"', "(('وزير') & ('صحه')) & !(('وزير') <1> ('صحه'))"],
])('less than «%s»: %s', (query, wanted) => {
  expect(relaxedQuery(parseQuery(query))).toBe(wanted);
});

test('there is nothing less than nothing, or than two letters', () => {
  expect(relaxedQuery(parseQuery('في'))).toBeNull();
  expect(relaxedQuery(parseQuery('جدة -'))).not.toBeNull();
  expect(relaxedQuery(parseQuery('دم'))).toBeNull();
});

test('words of a quotation in any order are asked for, and nothing that is excluded is', () => {
  const query = parseQuery('"مجلس الشورى" القرار -"مجلس الأمن"');
  expect(looseQuery(query, 'all')).toBe(strictQuery(parseQuery('مجلس الشورى القرار')));
  expect(looseQuery(query, 'most')).toBe("(('قرار')) | (('مجلس') & ('شوري'))");
  expect(looseQuery(parseQuery('مجلس الشورى -"مجلس الأمن"'), 'all')).toBeNull();
});
