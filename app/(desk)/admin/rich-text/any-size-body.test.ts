import { expect, test } from 'vitest';
import { block, type Body } from '@/newsroom/articles/body/blocks';
import { anySizeBody } from './any-size-body';

const content = [{ text: 'نص' }];
const words = { caption: 'تعليق', credit: 'مصدر' };

const EVERY: Body = [
  { id: 'a', type: 'paragraph', content },
  { id: 'b', type: 'heading', level: 2, content },
  { id: 'c', type: 'quote', paragraphs: [content], attribution: 'باحث' },
  { id: 'd', type: 'list', ordered: true, items: [content] },
  { id: 'e', type: 'picture', mediaId: 1, cut: 'square', ...words },
  { id: 'f', type: 'gallery', galleryId: 2 },
  { id: 'g', type: 'video', mediaId: 3, ...words },
  { id: 'h', type: 'audio', mediaId: 4, ...words },
  { id: 'i', type: 'embed', provider: 'x', code: '1234567', title: 'منشور', mediaId: null },
  { id: 'j', type: 'divider' },
  { id: 'k', type: 'pullQuote', text: 'قول', attribution: '' },
  { id: 'l', type: 'table', caption: '', headRow: true, headColumn: false, rows: [[content]] },
  { id: 'm', type: 'factBox', title: 'خلفية', paragraphs: [content] },
  { id: 'n', type: 'keyPoints', items: [content] },
  { id: 'o', type: 'related', articleIds: [5] },
];

test('a block of every type comes back from this device as it was kept', () => {
  expect(anySizeBody.parse(EVERY)).toEqual(EVERY);
});

test('a block that runs the other way comes back as it ran', () => {
  const turned: Body = [
    { id: 'a', type: 'paragraph', dir: 'ltr', content },
    { id: 'b', type: 'heading', level: 3, dir: 'rtl', content },
    { id: 'c', type: 'quote', dir: 'ltr', paragraphs: [content], attribution: '' },
    { id: 'd', type: 'list', dir: 'ltr', ordered: false, items: [content] },
  ];
  expect(anySizeBody.parse(turned)).toEqual(turned);
});

test('nothing that a block may say is missing here', () => {
  const sides = (options: readonly { shape: object }[]): Record<string, string[]> =>
    Object.fromEntries(
      options.flatMap(({ shape }) =>
        typesOf(shape).map((type) => [type, Object.keys(shape).toSorted()]),
      ),
    );
  expect(sides(anySizeBody.element.options)).toEqual(sides(block.options));
  expect(EVERY.map(({ type }) => type).toSorted()).toEqual(
    Object.keys(sides(block.options)).toSorted(),
  );
});

function typesOf(shape: object): string[] {
  const { type } = shape as { type: { value: string } | { options: string[] } };
  return 'options' in type ? type.options : [type.value];
}
