import { expect, test } from 'vitest';
import { ARTICLE_TOOLS } from '../../articles/[id]/rich-text/article-tools';
import { slashItems } from './slash-items';

const found = (query: string) => slashItems(ARTICLE_TOOLS, query).map(({ name }) => name);

test('nothing typed shows every block, each once', () => {
  const all = found('');
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining(['heading', 'picture', 'table', 'embed', 'divider']));
});

test.each([
  ['جدول', ['table']],
  ['اقتباس ب', ['pullQuote']],
  ['اقرا', ['related']],
  ['vid', ['video']],
  ['H2', ['heading']],
  ['ليس من الكتل', []],
])('«%s»', (query, names) => {
  expect(found(query)).toEqual(names);
});
