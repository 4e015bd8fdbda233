import { expect, test } from 'vitest';
import { partsOfNote, typedMention } from './mention';

test.each([
  ['@', { from: 0, query: '' }],
  ['راجع @سار', { from: 5, query: 'سار' }],
  ['راجع @سارة الحر', { from: 5, query: 'سارة الحر' }],
  ['(@ب', { from: 1, query: 'ب' }],
  ['sara@demo', null],
  ['@ سارة', null],
  ['@سارة\nثم', null],
  ['بلا اسم', null],
  [`@${'س'.repeat(41)}`, null],
  ['@سارة الحربي', null],
  ['@سارة الحربي تراجع', null],
])('in %j', (text, expected) => {
  expect(typedMention(text, text.length, ['سارة الحربي'])).toEqual(expected);
});

test('only what stands before the caret counts', () => {
  expect(typedMention('@سا وبعد', 3, [])).toEqual({ from: 0, query: 'سا' });
});

test('names in a note stand apart, the longer one first', () => {
  expect(partsOfNote('إلى @سارة الحربي و@سارة.', ['سارة', 'سارة الحربي'])).toEqual([
    { text: 'إلى ', isName: false },
    { text: '@سارة الحربي', isName: true },
    { text: ' و', isName: false },
    { text: '@سارة', isName: true },
    { text: '.', isName: false },
  ]);
  expect(partsOfNote('بلا أسماء', [])).toEqual([{ text: 'بلا أسماء', isName: false }]);
});
