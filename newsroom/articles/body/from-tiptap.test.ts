import { expect, test } from 'vitest';
import { fromTiptap, RefusedBody } from './from-tiptap';
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

function refusedBy(document: TiptapNode): RefusedBody | null {
  try {
    fromTiptap(document);
  } catch (error) {
    if (error instanceof RefusedBody) return error;
  }
  return null;
}

test('a body beyond the schema is refused, not cut', () => {
  const paragraphs = Array.from({ length: 3001 }, () => paragraph(words('نص')));
  const refused = refusedBy(doc(...paragraphs));
  expect(refused?.blocks).toHaveLength(3001);
});

test.each([
  { type: 'picture', attrs: { mediaId: 7, caption: 'ك'.repeat(501) } },
  { type: 'video', attrs: { mediaId: 7, credit: 'ك'.repeat(201) } },
  {
    type: 'embed',
    attrs: { provider: 'youtube', code: 'dQw4w9WgXcQ', title: 'ك'.repeat(301) },
  },
])('a $type with too many words refuses the body and stays in it', (node) => {
  expect(refusedBy(doc(node))?.blocks).toMatchObject([{ type: node.type }]);
});

test('a quote or list too long for one block becomes several', () => {
  const lines = Array.from({ length: 120 }, (_, at) => paragraph(words(`قال ${at}`)));
  const items = Array.from({ length: 501 }, (_, at) => ({
    type: 'listItem',
    content: [paragraph(words(`بند ${at}`))],
  }));
  const made = fromTiptap(
    doc(
      {
        type: 'blockquote',
        attrs: { id: 'q' },
        content: [...lines, paragraph(words('— باحث'))],
      },
      { type: 'orderedList', content: items },
    ),
  );
  const quotes = made.flatMap((block) => (block.type === 'quote' ? [block] : []));
  const lists = made.flatMap((block) => (block.type === 'list' ? [block] : []));
  expect(made.map((block) => block.id)).toEqual(['q', 'b0-1', 'b0-2', 'b1', 'b1-1']);
  expect(quotes.map((quote) => quote.paragraphs.length)).toEqual([50, 50, 20]);
  expect(quotes.map((quote) => quote.attribution)).toEqual(['', '', 'باحث']);
  expect(lists.map((list) => [list.ordered, list.items.length])).toEqual([
    [true, 500],
    [true, 1],
  ]);
  expect(lists[1]?.items).toEqual([[{ text: 'بند 500' }]]);
});
