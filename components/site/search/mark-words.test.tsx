import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { markWords } from './mark-words';

describe('words that a query means', () => {
  test.each([
    ['القطار', 'أول قطار يصل', 'أول <mark>قطار</mark> يصل'],
    ['قطار', 'قطارٌ والقطار بالقطار', '<mark>قطارٌ</mark> <mark>والقطار</mark> <mark>بالقطار</mark>'],
    ['للمدينة', 'في المدينة', 'في <mark>المدينة</mark>'],
    ['الف', 'ألف ليلة في الفلك', '<mark>ألف</mark> ليلة في الفلك'],
    ['ليلى', 'ليلة', 'ليلة'],
    ['«»', 'كما كُتب', 'كما كُتب'],
  ])('of «%s» in «%s»', (query, text, marked) => {
    expect(renderToStaticMarkup(<>{markWords(query)(text)}</>)).toBe(marked);
  });
});
