import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bidiSpans } from './bidi-spans';
import type { Span } from './blocks';

/** Groups as `[…]` for a foreign run, `*…*` for bold, `(…)` for a link, `‹…›` for a run inside a span. */
function drawn(spans: Span[]): string {
  return bidiSpans(spans)
    .map(({ run, spans: inside }) => {
      const text = inside
        .map(({ span, pieces }) => {
          const said = pieces.map((piece) => (piece.run ? `‹${piece.text}›` : piece.text)).join('');
          const marked = span.bold ? `*${said}*` : said;
          return span.href ? `(${marked})` : marked;
        })
        .join('');
      return run ? `[${text}]` : text;
    })
    .join('');
}

test.each<[string, Span[], string]>([
  ['plain Arabic is one piece', [{ text: 'نص عربي' }], 'نص عربي'],
  ['a run inside a span', [{ text: 'فاز 3-2 ثم', bold: true }], '*فاز ‹3-2› ثم*'],
  [
    'a run over bold and plain letters',
    [{ text: 'صحيفة The ' }, { text: 'New', bold: true }, { text: ' York Times أمس' }],
    'صحيفة [The *New* York Times] أمس',
  ],
  [
    'a link that lies whole in the run',
    [{ text: 'مجلة The ' }, { text: 'Economist', href: '/a' }, { text: ' أمس' }],
    'مجلة [The (Economist)] أمس',
  ],
  [
    'a link that goes on after the run stays one link',
    [{ text: 'مجلة The ' }, { text: 'Economist أمس', href: '/a' }],
    'مجلة The (Economist أمس)',
  ],
  [
    'a hyphen of the word before is no sign',
    [{ text: 'كوفيد', bold: true }, { text: '-19' }],
    '*كوفيد*-19',
  ],
])('%s', (_what, spans, expected) => {
  expect(drawn(spans)).toBe(expected);
});

test('the text and the marks of every letter stay', () => {
  const span: fc.Arbitrary<Span> = fc.record(
    {
      text: fc.constantFrom('كلمة ', 'Apple ', '3', '-2', ' ', 'New', '\n', '@a', 'b', '12%'),
      bold: fc.constant<true>(true),
      href: fc.constant('/a'),
    },
    { requiredKeys: ['text'] },
  );
  const letters = (list: { text: string; of: Span }[]) =>
    list.flatMap(({ text, of }) => Array.from(text, (letter) => [letter, of.bold, of.href]));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const shown = bidiSpans(spans).flatMap((group) =>
        group.spans.map((one) => ({ text: one.pieces.map((p) => p.text).join(''), of: one.span })),
      );
      expect(letters(shown)).toEqual(letters(spans.map((of) => ({ text: of.text, of }))));
    }),
  );
});

test('a paragraph of thousands of spans and figures is cut in a moment of work', () => {
  const part = 'ا1-2ب3-4ج5-6د7-8ه9-1'.repeat(5);
  const spans = Array.from({ length: 5000 }, (): Span => ({ text: part, bold: true }));
  const [group, ...others] = bidiSpans(spans);
  expect(others).toEqual([]);
  expect(group?.spans).toHaveLength(5000);
  expect(group?.spans.at(-1)?.pieces).toHaveLength(50);
});
