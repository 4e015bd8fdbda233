import { describe, expect, test } from 'vitest';
import { ownPages } from '@/messages/ar-own-pages';
import { bodySchema } from '../articles/body/blocks';
import { isPageText, pageBody } from './page-body';

const blocks = (text: string) => pageBody(text).map(({ id: _, ...block }) => block);

test('headings, paragraphs, lists, quotations and marks', () => {
  expect(blocks('## باب\n\nسطر\nسطر **مهم**.\n\n### فصل\n\n- بند\n- بند\n\n1. أول')).toEqual([
    { type: 'heading', level: 2, content: [{ text: 'باب' }] },
    {
      type: 'paragraph',
      content: [{ text: 'سطر\nسطر ' }, { text: 'مهم', bold: true }, { text: '.' }],
    },
    { type: 'heading', level: 3, content: [{ text: 'فصل' }] },
    { type: 'list', ordered: false, items: [[{ text: 'بند' }], [{ text: 'بند' }]] },
    { type: 'list', ordered: true, items: [[{ text: 'أول' }]] },
  ]);
});

describe('links', () => {
  test.each([
    ['[نص](/pages/about)', '/pages/about'],
    ['[نص](https://a.example/x)', 'https://a.example/x'],
    ['[نص](mailto:desk@a.example)', 'mailto:desk@a.example'],
    ['[نص](javascript:alert(1))', undefined],
    ['[نص](//a.example)', 'https://a.example/'],
    ['[نص](data:text/html,x)', undefined],
  ])('%s', (text, href) => {
    const [block] = pageBody(text);
    expect(block?.type === 'paragraph' && block.content[0]?.href).toBe(href);
  });
});

test('HTML is shown as it was typed', () => {
  expect(blocks('قبل <script>alert(1)</script> بعد')).toEqual([
    { type: 'paragraph', content: [{ text: 'قبل <script>alert(1)</script> بعد' }] },
  ]);
  expect(JSON.stringify(blocks('<div onclick="x">نص</div>'))).toContain('<div onclick=');
});

test('pictures are left out', () => {
  expect(blocks('![وصف](https://a.example/x.png)')).toEqual([]);
});

test('quotations in quotations have an end', () => {
  expect(isPageText('> > اقتباس')).toBe(true);
  expect(isPageText('>'.repeat(1000))).toBe(false);
  expect(isPageText('- > '.repeat(1000))).toBe(false);
});

test.each(['*a_', '__a_ ', '**x *a ', '- ', 'a        ', '<a '])(
  'a page of nothing but %j is refused before the parser loses itself in it',
  (part) => {
    const text = part.repeat(50_000 / part.length);
    expect(isPageText(text)).toBe(false);
    expect(isPageText(text.slice(0, 1000))).toBe(true);
  },
);

test('a long page of paragraphs with many marks is one', () => {
  const part = 'نص **مهم** و*مائل* ثم [رابط](https://a.example/x_y_z). '.repeat(15);
  expect(isPageText(`${part}\n\n`.repeat(50))).toBe(true);
});

test.each(Object.keys(ownPages))('the words that %s begins with are blocks', (slug) => {
  const { text } = ownPages[slug as keyof typeof ownPages];
  const body = pageBody(text);
  expect(bodySchema.parse(body)).toEqual(body);
  expect(JSON.stringify(body)).not.toMatch(/##|\*\*/);
});
