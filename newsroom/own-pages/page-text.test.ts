import { describe, expect, test } from 'vitest';
import { ownPages } from '@/messages/ar-own-pages';
import type { Block, Body } from '../articles/body/blocks';
import { pageBody } from './page-body';
import { bodyOfText, pageText } from './page-text';

const withoutIds = (body: Body) => body.map(({ id: _, ...block }) => block);
const again = (body: Body) => withoutIds(bodyOfText(pageText(body), body));

test.each(Object.entries(ownPages))('the words of %s come back as they were', (_, { text }) => {
  const body = pageBody(text);
  expect(again(body)).toEqual(withoutIds(body));
  expect(pageText(body)).not.toContain('[[');
});

const paragraph = (text: string): Block => ({ id: 'p', type: 'paragraph', content: [{ text }] });

describe('text that looks like a sign stays text', () => {
  test.each([
    '# ليس عنوانًا',
    '- ليس بندًا',
    '1. ليس بندًا',
    '> ليس قولًا',
    'نجمة * ونجمة *',
    '**ليس مهمًا**',
    '[ليس رابطًا](/x)',
    'شرطة_سفلية_هنا',
    'شرطة \\ مائلة',
    '[[جدول: x]]',
    '<b>نص</b> &amp;',
    '<!-- ليس ملاحظة',
    '<pre>',
    'سطر\nسطر',
    'https://a.example/x_y',
  ])('%j', (text) => {
    expect(again([paragraph(text)])).toEqual(withoutIds([paragraph(text)]));
  });
});

const TABLE: Block = {
  id: 't1',
  type: 'table',
  caption: 'المكاتب',
  headRow: false,
  headColumn: true,
  rows: [[[{ text: 'الرياض' }], [{ text: '24', bold: true }]]],
};
const list = (ordered: boolean, ...items: string[]): Block => ({
  id: `l${items.length}`,
  type: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
});

test('what the form has no signs for is a line that can be moved, and comes back whole', () => {
  const quote: Block = {
    id: 'q1',
    type: 'quote',
    paragraphs: [[{ text: 'قول' }]],
    attribution: 'المحرر',
  };
  const turned: Block = { ...paragraph('Left to right'), id: 'r1', dir: 'ltr' } as Block;
  const body = [paragraph('قبل'), TABLE, quote, turned, paragraph('بعد')];
  const text = pageText(body);
  expect(text).toBe('قبل\n\n[[جدول: t1]]\n\n[[اقتباس: q1]]\n\n[[فقرة: r1]]\n\nبعد');
  expect(again(body)).toEqual(withoutIds(body));
  expect(withoutIds(bodyOfText('[[جدول: t1]]\nأول', body))).toEqual(
    withoutIds([TABLE, paragraph('أول')]),
  );
});

test('what looks like a tag takes nothing along that follows', () => {
  const heading: Block = { id: 'h', type: 'heading', level: 2, content: [{ text: 'باب' }] };
  const body = [paragraph('<pre>'), heading, paragraph('<!-- و'), heading];
  expect(again(body)).toEqual(withoutIds(body));
});

test('a line means its block whatever was put before it meanwhile, and no other one', () => {
  const once = bodyOfText('أول\n\n[[جدول: t1]]', [TABLE]);
  expect(once.map(({ id }) => id)).toEqual(['b1', 't1']);
  const later = bodyOfText('تمهيد\n\nأول\n\n[[جدول: t1]]\n\n[[جدول: t1]]', once);
  expect(later.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'table', 'table']);
  expect(later[2]?.id).toBe('t1');
  expect(new Set(later.map(({ id }) => id)).size).toBe(4);
  expect(withoutIds(bodyOfText('[[اقتباس: t1]]', [TABLE]))).toEqual(
    withoutIds([paragraph('[[اقتباس: t1]]')]),
  );
});

test('a line that names nothing is text', () => {
  expect(withoutIds(bodyOfText('[[جدول: none]]', [TABLE]))).toEqual(
    withoutIds([paragraph('[[جدول: none]]')]),
  );
});

test('lists and quotes that follow one another stay apart', () => {
  const quote: Block = { id: 'q', type: 'quote', paragraphs: [[{ text: 'قول' }]], attribution: '' };
  const body = [
    list(false, 'أ', 'ب'),
    list(false, 'ج'),
    list(true, 'د', 'هـ', 'و'),
    { ...quote, id: 'q2' },
    quote,
  ];
  expect(again(body)).toEqual(withoutIds(body));
});

test('marks at the edge of a space are written, and links keep theirs', () => {
  const body: Body = [
    {
      id: 'a',
      type: 'paragraph',
      content: [
        { text: 'قبل ' },
        { text: ' مهم ', bold: true },
        { text: 'رابط', href: 'https://a.example/x_(y)' },
        { text: ' مائل', italic: true, bold: true },
      ],
    },
  ];
  const text = pageText(body);
  expect(bodyOfText(text, body).map(({ type }) => type)).toEqual(['paragraph']);
  expect(JSON.stringify(bodyOfText(text, body))).toContain('"href":"https://a.example/x_(y)"');
});
