import { expect, test } from 'vitest';
import { fromTiptap } from './from-tiptap';
import type { TiptapNode } from './tiptap-node';

const paragraph = (text: string): TiptapNode => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text }] : [],
});
const cell = (type: 'tableCell' | 'tableHeader', ...lines: string[]): TiptapNode => ({
  type,
  content: lines.map(paragraph),
});
const row = (...content: TiptapNode[]): TiptapNode => ({ type: 'tableRow', content });
const blocks = (...content: TiptapNode[]) => fromTiptap({ type: 'doc', content });

test.each<[string, TiptapNode]>([
  ['pull quote', { type: 'pullQuote', attrs: { text: ' \u202e ', attribution: 'فلان' } }],
  ['fact box', { type: 'factBox', attrs: { title: 'عنوان' }, content: [paragraph(' ')] }],
  ['key points', { type: 'keyPoints', content: [paragraph('')] }],
  ['box of stories', { type: 'related', attrs: { articleIds: 'x' } }],
  ['table', { type: 'table', content: [row(cell('tableCell', ''))] }],
])('an empty %s is left out', (_what, node) => {
  expect(blocks(node)).toEqual([]);
});

test('a fact box may stand without a title', () => {
  const node = { type: 'factBox', attrs: { title: null }, content: [paragraph('نص')] };
  expect(blocks(node)).toEqual([
    { id: 'b0', type: 'factBox', title: '', paragraphs: [[{ text: 'نص' }]] },
  ]);
});

test('words are cleaned; stories are named once', () => {
  expect(
    blocks(
      { type: 'pullQuote', attrs: { id: 'p', text: ' \u202eقول\u0000 ', attribution: 7 } },
      { type: 'related', attrs: { id: 'r', articleIds: [3, 4, 3] } },
    ),
  ).toEqual([
    { id: 'p', type: 'pullQuote', text: 'قول', attribution: '' },
    { id: 'r', type: 'related', articleIds: [3, 4] },
  ]);
});

test('rows of a table are as wide as the widest; what stands only in some heads is no head', () => {
  const node: TiptapNode = {
    type: 'table',
    attrs: { id: 't', caption: 'جدول' },
    content: [
      row(cell('tableHeader', 'أ'), cell('tableHeader', 'ب')),
      row(cell('tableHeader', 'ج')),
      row(cell('tableCell', 'د', 'ه')),
    ],
  };
  expect(blocks(node)).toEqual([
    {
      id: 't',
      type: 'table',
      caption: 'جدول',
      headRow: true,
      headColumn: false,
      rows: [
        [[{ text: 'أ' }], [{ text: 'ب' }]],
        [[{ text: 'ج' }], []],
        [[{ text: 'د' }, { text: '\n' }, { text: 'ه' }], []],
      ],
    },
  ]);
});
