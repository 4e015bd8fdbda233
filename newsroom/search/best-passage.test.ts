import { expect, test } from 'vitest';
import { bestPassage } from './best-passage';
import { parseQuery } from './parse-query';

const long = Array.from({ length: 60 }, (_, at) => `كلام${at}`).join(' ');
const passage = (text: string, query: string) => bestPassage(text, parseQuery(query));

test('a short line is shown whole', () => {
  expect(passage('افتتح الوزير المدرسة.', 'مدارس')).toBe('افتتح الوزير المدرسة.');
});

test('of a long line the part with most of what was asked for, cut between words', () => {
  const text = `وزارة ${long} قال الوزير إن المدرسة الجديدة جاهزة ${long}`;
  const found = passage(text, 'الوزير المدرسة');
  expect(found).toContain('قال الوزير إن المدرسة الجديدة جاهزة');
  expect(found).toMatch(/^…كلام\d+ .* كلام\d+…$/);
  expect(found?.length).toBeLessThanOrEqual(182);
});

test('of several paragraphs the one that has all of it', () => {
  expect(passage('الوزير وحده\nالوزير في المدرسة', 'مدرسة وزير')).toBe('الوزير في المدرسة');
});

test('nothing where nothing stands', () => {
  expect(passage('كلام', 'مدرسة')).toBeNull();
  expect(passage('', 'مدرسة')).toBeNull();
});

test('of a text that says one word over and over, its beginning', () => {
  const found = passage('مطر '.repeat(500), 'مطر');
  expect(found).toMatch(/^مطر( مطر)+…$/);
  expect(found?.length).toBeLessThanOrEqual(182);
});

test('the words that are asked for count as far as they are shown', () => {
  const far = `وزارة ${long} مدرسة`;
  expect(passage(`${far} ${long} وزارة ثم مدرسة ${long}`, 'وزارة مدرسة')).toContain(
    'وزارة ثم مدرسة',
  );
});
