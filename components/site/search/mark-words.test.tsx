import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { textContent } from 'domutils';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { markWords } from './mark-words';

const marked = (query: string, text: string) => renderToStaticMarkup(<>{markWords(query)(text)}</>);

describe('words that a query means', () => {
  test.each([
    ['القطار', 'أول قطار يصل', 'أول <mark>قطار</mark> يصل'],
    ['قطار', 'قطارٌ والقطار بالقطار', '<mark>قطارٌ</mark> <mark>والقطار</mark> <mark>بالقطار</mark>'],
    ['للمدينة', 'في المدينة', 'في <mark>المدينة</mark>'],
    ['الف', 'ألف ليلة في الفلك', '<mark>ألف</mark> ليلة في الفلك'],
    ['محمد', 'كلمة مُحَمَّدٍ في الـمـؤتمر', 'كلمة <mark>مُحَمَّدٍ</mark> في الـمـؤتمر'],
    ['ليلى', 'ليلة', 'ليلة'],
    ['«»', 'كما كُتب', 'كما كُتب'],
    // One run of Latin words stays one.
    [
      'pro',
      'هاتف iPhone Pro Max',
      'هاتف <bdi dir="ltr" lang="en">iPhone <mark>Pro</mark> Max</bdi>',
    ],
  ])('of «%s» in «%s»', (query, text, shown) => {
    expect(marked(query, text)).toBe(shown);
  });

  test('marks change nothing of any text', () => {
    const words = fc.constantFrom(
      ...[
        'القطار',
        'مُحَمَّد',
        'قـطـار',
        'عبد الله',
        'ﷺ',
        'ﻻعب',
        'Pro',
        '2-1',
        '٢٠٣٠',
        '👨‍👩‍👧',
        '\u202e',
        '<b>',
        '&amp;',
        '\ud800',
      ],
    );
    const text = fc
      .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
      .map((parts) => parts.join(' ').replaceAll(/\p{Cc}/gu, ' '));
    fc.assert(
      fc.property(text, text, (written, query) => {
        const read = textContent(parseDocument(marked(`${query} القطار محمد pro`, written)));
        expect(read).toBe(written);
      }),
      { numRuns: 40 },
    );
  });
});
