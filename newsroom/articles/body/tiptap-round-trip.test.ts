import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../arabic/bidi';
import { bodySchema, type Block, type Body, type Span } from './blocks';
import { fromTiptap } from './from-tiptap';
import { toTiptap } from './to-tiptap';

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('نصّ عربي', 'سطر\nآخر', '\n', ' 12% ', '«اقتباس»'),
  )
  .map(cleanText)
  .filter((value) => value !== '');

const span: fc.Arbitrary<Span> = fc.record(
  {
    text,
    bold: fc.constant<true>(true),
    italic: fc.constant<true>(true),
    href: fc.constantFrom('https://example.org/a?b=1', 'mailto:a@example.org', '/local/12'),
  },
  { requiredKeys: ['text'] },
);

const looks = ({ bold, italic, href }: Span) => JSON.stringify([bold, italic, href]);

const spans = fc
  .array(span, { minLength: 1, maxLength: 5 })
  .map((list) => list.filter((one, at) => at === 0 || looks(one) !== looks(list[at - 1] ?? one)))
  .filter((list) => list.some((one) => one.text.trim() !== ''));

const said = (list: Span[]) => list.map((one) => one.text).join('');
const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((value) => cleanText(value).trim());

/** A row of a table; its first cell says something, the others may be empty. */
const row = (width: number) =>
  fc
    .tuple(
      spans,
      fc.array(fc.oneof(spans, fc.constant<Span[]>([])), {
        minLength: width - 1,
        maxLength: width - 1,
      }),
    )
    .map(([first, others]) => [first, ...others]);

const mediaId = fc.integer({ min: 1, max: 2_000_000_000 });

/** Blocks that may run the other way; most say nothing about it. */
const directed: fc.Arbitrary<Block> = fc
  .tuple(
    fc.oneof(
      fc.record({ id: fc.constant(''), type: fc.constant('paragraph' as const), content: spans }),
      fc.record({
        id: fc.constant(''),
        type: fc.constant('heading' as const),
        level: fc.constantFrom(2 as const, 3 as const),
        content: spans,
      }),
      fc
        .record({
          id: fc.constant(''),
          type: fc.constant('quote' as const),
          paragraphs: fc.array(spans, { minLength: 1, maxLength: 3 }),
          attribution: line,
        })
        .filter((quote) => !said(quote.paragraphs.at(-1) ?? []).startsWith('— ')),
      fc.record({
        id: fc.constant(''),
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        items: fc.array(spans, { minLength: 1, maxLength: 4 }),
      }),
    ),
    fc.constantFrom({}, {}, { dir: 'ltr' as const }, { dir: 'rtl' as const }),
  )
  .map(([one, dir]) => ({ ...one, ...dir }));

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: directed },
  fc.record(
    {
      id: fc.constant(''),
      type: fc.constant('picture' as const),
      mediaId: fc.integer({ min: 1, max: 2_000_000_000 }),
      // The wide cut is the one that is not named.
      cut: fc.constantFrom('classic' as const, 'square' as const, 'full' as const),
      caption: line,
      credit: line,
    },
    { requiredKeys: ['id', 'type', 'mediaId', 'caption', 'credit'] },
  ),
  fc.record({
    id: fc.constant(''),
    type: fc.constantFrom('video' as const, 'audio' as const),
    mediaId,
    caption: line,
    credit: line,
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('gallery' as const),
    galleryId: mediaId,
  }),
  fc
    .record({
      id: fc.constant(''),
      type: fc.constant('embed' as const),
      film: fc.constantFrom(
        { provider: 'youtube' as const, code: 'dQw4w9WgXcQ' },
        { provider: 'vimeo' as const, code: '76979871-8272103f6e' },
        { provider: 'dailymotion' as const, code: 'x8m8jwb' },
        { provider: 'x' as const, code: '1861234567890123456' },
        { provider: 'instagram' as const, code: 'DCxyz_-1234' },
        { provider: 'map' as const, code: '24.7136,46.6753,14' },
      ),
      title: line,
      mediaId: fc.option(mediaId),
    })
    .map(({ film, ...rest }) => ({ ...rest, ...film })),
  fc.record({ id: fc.constant(''), type: fc.constant('divider' as const) }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('pullQuote' as const),
    text: line.filter((value) => value !== ''),
    attribution: line,
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('table' as const),
    caption: line,
    headRow: fc.boolean(),
    headColumn: fc.boolean(),
    // One row or column of heads alone is a head of both kinds.
    rows: fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([height, width]) => fc.array(row(width), { minLength: height, maxLength: height })),
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('factBox' as const),
    title: line,
    paragraphs: fc.array(spans, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('keyPoints' as const),
    items: fc.array(spans, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('related' as const),
    articleIds: fc.uniqueArray(mediaId, { minLength: 1, maxLength: 4 }),
  }),
);

const body: fc.Arbitrary<Body> = fc
  .tuple(
    fc.array(block, { maxLength: 8 }),
    fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/), { minLength: 8, maxLength: 8 }),
  )
  .map(([blocks, ids]) => blocks.map((one, at) => ({ ...one, id: ids[at] ?? `b${at}` })));

test('every body comes back from the editor as it went in', () => {
  fc.assert(
    fc.property(body, (blocks) => {
      expect(bodySchema.parse(blocks)).toEqual(blocks);
      expect(fromTiptap(toTiptap(blocks))).toEqual(blocks);
    }),
  );
});

test('an empty body is one empty paragraph in the editor and no block outside it', () => {
  expect(toTiptap([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  expect(fromTiptap(toTiptap([]))).toEqual([]);
});
