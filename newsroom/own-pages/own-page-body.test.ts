import { describe, expect, test } from 'vitest';
import { refusalSentence } from '@/messages/ar-refusals';
import type { Block } from '../articles/body/blocks';
import { ownPageBody, sentPageBody } from './own-page-body';
import { pageBody } from './page-body';

const words = { caption: '', credit: '' };
const map = { id: 'm', type: 'embed', provider: 'map', code: '24.71,46.67,15', title: '' } as const;

const ALLOWED: Block[] = [
  ...pageBody('## باب\n\nفقرة\n\n- بند\n\n> قول'),
  {
    id: 't',
    type: 'table',
    caption: '',
    headRow: true,
    headColumn: false,
    rows: [[[{ text: 'المكتب' }], [{ text: 'الهاتف' }]]],
  },
  { id: 'f', type: 'factBox', title: 'للتواصل', paragraphs: [[{ text: 'desk@example.com' }]] },
  { ...map, mediaId: null },
  { id: 'd', type: 'divider' },
];

test('words, tables, boxes, maps and lines between them', () => {
  expect(ownPageBody.parse(ALLOWED)).toEqual(ALLOWED);
  expect(sentPageBody.parse(JSON.stringify(ALLOWED))).toEqual(ALLOWED);
});

describe('a block that needs the library, or is news, is refused with a sentence', () => {
  const forbidden: Block[] = [
    { id: 'x', type: 'picture', mediaId: 7, ...words },
    { id: 'x', type: 'gallery', galleryId: 7 },
    { id: 'x', type: 'video', mediaId: 7, ...words },
    { id: 'x', type: 'audio', mediaId: 7, ...words },
    { ...map, mediaId: 7 },
    { id: 'x', type: 'pullQuote', text: 'قول', attribution: '' },
    { id: 'x', type: 'keyPoints', items: [[{ text: 'نقطة' }]] },
    { id: 'x', type: 'related', articleIds: [7] },
  ];
  test.each(forbidden)('$type', (block) => {
    const { error } = ownPageBody.safeParse([...ALLOWED, block]);
    expect(error?.issues.map(({ message }) => message)).toEqual(['pageBlockForbidden']);
    expect(refusalSentence('pageBlockForbidden')).toContain('ليست من كتل صفحات الصحيفة');
  });
});

test.each(['', '{', 'null', '{"type":"doc"}', '[{"id":"a","type":"html","html":"<b>"}]'])(
  'what is no body is refused: %s',
  (json) => {
    expect(sentPageBody.safeParse(json).success).toBe(false);
  },
);
