import { describe, expect, test } from 'vitest';
import { findPassage, findQuote } from './find-passage';
import { passageAt, type NotedText } from './noted-text';
import { passageSchema, type Passage } from './passage';

type Block = readonly [id: string, words: string];

const TEXT: [Block, Block, Block] = [
  ['a', 'في حيّ المرسى بالقنفذة علّق صاحب بقالة لافتةً صغيرة.'],
  ['b', 'وتُظهر بيانات صفقات أن سعر المتر ارتفع 12% خلال ستة أشهر مقابل 3% في بقية المدن.'],
  ['c', 'ويقول الباحث إن السعر ليس المشكلة، وإن السعر ارتفع قبل ذلك.'],
];

function textOf(blocks: readonly Block[]): NotedText {
  let start = 0;
  const placed = blocks.map(([id, words]) => {
    const block = { id, start, end: start + words.length };
    start = block.end + 1;
    return block;
  });
  return { text: blocks.map(([, words]) => words).join('\n'), blocks: placed };
}

function noted(quote: string, nth = 0): Passage {
  const source = textOf(TEXT);
  let from = source.text.indexOf(quote);
  for (let at = 0; at < nth; at += 1) from = source.text.indexOf(quote, from + 1);
  const passage = passageAt(source, { from, to: from + quote.length });
  if (!passage) throw new Error(`not in the text: ${quote}`);
  return passage;
}

/** The words that the passage is found at in a text that was changed. */
function foundIn(
  passage: Passage,
  change: (a: Block, b: Block, c: Block) => Block[],
): string | null {
  const source = textOf(change(...TEXT));
  const range = findPassage(source, passage);
  return range && source.text.slice(range.from, range.to);
}

const replace =
  (from: string, to: string) =>
  (...blocks: Block[]): Block[] =>
    blocks.map(([id, words]) => [id, words.replace(from, to)]);

test('a passage names its block, its place and what stands around it', () => {
  const passage = noted('ارتفع 12%');
  expect(passage).toMatchObject({ blockId: 'b', quote: 'ارتفع 12%', start: 33, end: 42 });
  expect(passage.before.endsWith('سعر المتر ')).toBe(true);
  expect(passage.after.startsWith(' خلال')).toBe(true);
  expect(passageSchema.parse(passage)).toEqual(passage);
});

test('a long one is quoted as far as a quote goes', () => {
  const source = textOf([['a', 'كلمة '.repeat(900)]]);
  const passage = passageAt(source, { from: 0, to: 4000 });
  expect(passage?.quote).toHaveLength(1000);
  expect(passageAt({ text: '', blocks: [] }, { from: 0, to: 0 })).toBeNull();
});

describe('is found at its own words', () => {
  const passage = noted('ارتفع 12% خلال ستة أشهر');

  test('where they stand', () => {
    expect(foundIn(passage, (...blocks) => blocks)).toBe(passage.quote);
  });

  test('behind what was written before them', () => {
    expect(foundIn(passage, replace('وتُظهر', 'كتبت الصحيفة أن وتُظهر'))).toBe(passage.quote);
  });

  test('in another block', () => {
    expect(foundIn(passage, (a, b, c) => [c, a, ['new', b[1]]])).toBe(passage.quote);
  });

  test('over the end of a paragraph', () => {
    const long = noted('بقية المدن.\nويقول الباحث');
    expect(foundIn(long, (a, b, c) => [['x', 'مقدمة'], a, b, c])).toBe(long.quote);
  });

  test('which of several is meant', () => {
    const second = noted('السعر', 1);
    const source = textOf(TEXT);
    const range = findPassage(source, second);
    expect(source.text.slice(range?.from).startsWith('السعر ارتفع قبل')).toBe(true);
    expect(foundIn(second, (a, b) => [a, b, ['c', 'قالوا إن السعر ليس المشكلة']])).toBe('السعر');
  });

  test('but a word of it far away is another', () => {
    const word = noted('سعر');
    expect(foundIn(word, (a, _b, c) => [a, ['n', 'هذا سعر آخر.'], c])).toBeNull();
  });
});

describe('is found at what came of it', () => {
  test('a word that was mended', () => {
    expect(foundIn(noted('بقالة'), replace('بقالة', 'دكّان'))).toBe('دكّان');
  });

  test('words that were changed, added and taken out', () => {
    const passage = noted('سعر المتر ارتفع 12% خلال ستة أشهر');
    expect(foundIn(passage, replace('12% خلال ستة أشهر', '14% خلال نصف سنة كاملة'))).toBe(
      'سعر المتر ارتفع 14% خلال نصف سنة كاملة',
    );
    expect(foundIn(passage, replace('المتر ', ''))).toBe('سعر ارتفع 12% خلال ستة أشهر');
  });

  test('in a block that was split from its own', () => {
    const passage = noted('ارتفع 12% خلال ستة أشهر');
    const split: Block[] = [
      ['b', 'وتُظهر بيانات صفقات.'],
      ['n', 'وقالت إن سعر المتر ارتفع 12% في ستة أشهر مقابل 3% في بقية المدن.'],
    ];
    expect(foundIn(passage, (a) => [a, ...split])).toBe('ارتفع 12% في ستة أشهر');
  });

  test('and not at all once it is gone', () => {
    expect(foundIn(noted('بقالة '), replace('بقالة ', ''))).toBeNull();
    expect(foundIn(noted('ارتفع 12%'), (a, _b, c) => [a, c])).toBeNull();
    expect(foundIn(noted('ارتفع 12%'), () => [])).toBeNull();
    expect(foundIn(noted('ارتفع 12%'), () => [['b', '']])).toBeNull();
  });
});

test('a block without words is found by its name', () => {
  const picture = { blockId: 'b', start: 0, end: 0, quote: '', before: '', after: '' };
  const source = textOf(TEXT);
  expect(findPassage(source, picture)).toEqual({
    from: source.blocks[1]?.start,
    to: source.blocks[1]?.end,
  });
  expect(findPassage(source, { ...picture, blockId: 'x' })).toBeNull();
  expect(findQuote(source, picture)).toBeNull();
});
