import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { fromTiptap } from './from-tiptap';
import type { TiptapNode } from './tiptap-node';

const words = (text: string, marks?: TiptapNode['marks']): TiptapNode =>
  marks ? { type: 'text', text, marks } : { type: 'text', text };
const paragraph = (...content: TiptapNode[]): TiptapNode => ({ type: 'paragraph', content });
const doc = (...content: TiptapNode[]): TiptapNode => ({ type: 'doc', content });

test('what holds no text is left out', () => {
  const empty = doc(
    { type: 'paragraph' },
    paragraph(words('  ')),
    { type: 'heading', attrs: { level: 2 } },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
    { type: 'blockquote', content: [{ type: 'paragraph' }] },
    { type: 'picture', attrs: { mediaId: null } },
    { type: 'somethingElse' },
  );
  expect(fromTiptap(empty)).toEqual([]);
});

test('the last paragraph of a quote that begins with a dash names the speaker', () => {
  const quote = (...lines: string[]) =>
    fromTiptap(
      doc({ type: 'blockquote', content: lines.map((line) => paragraph(words(line))) }),
    )[0];
  expect(quote('قال', '— باحث')).toMatchObject({
    paragraphs: [[{ text: 'قال' }]],
    attribution: 'باحث',
  });
  expect(quote('— باحث')).toMatchObject({ paragraphs: [[{ text: '— باحث' }]], attribution: '' });
  expect(quote('قال', `— ${'س'.repeat(301)}`)).toMatchObject({ attribution: '' });
});

test('links that may not be stored, unknown marks and invisible characters are taken off', () => {
  const made = fromTiptap(
    doc(
      paragraph(
        words('أ\u200f', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]),
        words('ب', [{ type: 'underline' }]),
        words('ج', [{ type: 'link', attrs: { href: 'https://example.org' } }]),
      ),
    ),
  );
  expect(made).toEqual([
    {
      id: 'b0',
      type: 'paragraph',
      content: [{ text: 'أب' }, { text: 'ج', href: 'https://example.org' }],
    },
  ]);
});

test('every block has an id of its own', () => {
  const made = fromTiptap(
    doc(
      { ...paragraph(words('أ')), attrs: { id: 'x' } },
      { ...paragraph(words('ب')), attrs: { id: 'x' } },
      { ...paragraph(words('ج')), attrs: { id: 'not an id' } },
      { ...paragraph(words('د')), attrs: { id: 'b4' } },
      paragraph(words('ه')),
    ),
  );
  expect(made.map((block) => block.id)).toEqual(['x', 'b1', 'b2', 'b4', 'b4_']);
});

test('a body beyond the schema is refused, not cut', () => {
  const paragraphs = Array.from({ length: 3001 }, () => paragraph(words('نص')));
  expect(() => fromTiptap(doc(...paragraphs))).toThrow(ZodError);
});
