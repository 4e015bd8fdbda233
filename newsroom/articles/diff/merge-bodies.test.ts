import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Body } from '../body/blocks';
import { mergeBodies, type BodyMerge, type MergedItem } from './merge-bodies';
import { settleBody, type BlockChoice } from './settle-body';

const block = (id: string, text: string): Block => ({ id, type: 'paragraph', content: [{ text }] });
const body = (text: string): Body =>
  text
    .split(' ')
    .filter(Boolean)
    .map((pair) => block(pair.slice(0, 1), pair));
const said = (blocks: Body): string =>
  blocks.map((one) => (one.type === 'paragraph' ? (one.content[0]?.text ?? '') : '')).join(' ');

/** Blocks are words whose first letter is the id: `a a2` is a block changed to `a2`. */
function merge(base: string, mine: string, theirs: string): BodyMerge {
  const merged = mergeBodies(body(base), body(mine), body(theirs));
  if (!merged) throw new Error('ids are unique here');
  return merged;
}

function settled(base: string, mine: string, theirs: string): string | null {
  const blocks = settleBody(merge(base, mine, theirs), {});
  return blocks && said(blocks);
}

describe('without a question', () => {
  test.each([
    ['changes of different blocks', 'a b c', 'a2 b c', 'a b c2', 'a2 b c2'],
    ['a change and a new block', 'a b', 'a2 b', 'a b x', 'a2 b x'],
    ['new blocks at one place, mine first', 'a b', 'a x b', 'a y b', 'a x y b'],
    ['new blocks at the end', 'a', 'a x', 'a y', 'a x y'],
    ['a block that one took away', 'a b c', 'a c', 'a b c2', 'a c2'],
    ['both took it away', 'a b', 'a', 'a', 'a'],
    ['the same change twice', 'a b', 'a2 b', 'a2 b', 'a2 b'],
    ['one moved, the other changed', 'a b c', 'c a b', 'a b2 c', 'c a b2'],
    ['they moved, I changed', 'a b c', 'a b2 c', 'c a b', 'c a b2'],
    ['both moved alike', 'a b c', 'c a b', 'c a b', 'c a b'],
    ['new behind a block that moved', 'a b c', 'c a b', 'a b c x', 'c x a b'],
    ['nothing was there before', '', 'x', 'y', 'x y'],
  ])('%s', (_what, base, mine, theirs, expected) => {
    expect(settled(base, mine, theirs)).toBe(expected);
    expect(merge(base, mine, theirs).isOrderContested).toBe(false);
  });
});

describe('asked', () => {
  const contested = (items: MergedItem[]): string[] =>
    items.filter(({ kind }) => kind === 'contested').map(({ id }) => id);

  test.each([
    ['a block that both changed', 'a b', 'a2 b', 'a3 b', ['a']],
    ['changed here, taken away there', 'a b', 'a2 b', 'b', ['a']],
    ['taken away here, changed there', 'a b', 'b', 'a2 b', ['a']],
  ])('%s', (_what, base, mine, theirs, ids) => {
    const merged = merge(base, mine, theirs);
    expect(contested(merged.items)).toEqual(ids);
    expect(settleBody(merged, {})).toBeNull();
  });

  test.each<[BlockChoice, string]>([
    ['mine', 'a2 b x'],
    ['theirs', 'a3 b x'],
    ['both', 'a2 a3 b x'],
  ])('and %s is chosen', (choice, expected) => {
    const merged = merge('a b', 'a2 b', 'a3 b x');
    const blocks = settleBody(merged, { a: choice }) ?? [];
    expect(said(blocks)).toBe(expected);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  });

  test('the order, when both moved otherwise', () => {
    const merged = merge('a b c', 'b a c', 'c a b');
    expect(merged.isOrderContested).toBe(true);
    expect(said(settleBody(merged, {}) ?? [])).toBe('b a c');
    const other = mergeBodies(body('a b c'), body('b a c'), body('c a b'), 'theirs');
    expect(other && said(settleBody(other, {}) ?? [])).toBe('c a b');
  });

  test('nothing can be told where one id stands twice', () => {
    expect(mergeBodies(body('a a2'), body('a'), body('a'))).toBeNull();
  });
});

/** What a person does to a text: changes, removes, moves and adds, each thing in words of theirs. */
function edited(base: Body, who: string, acts: [number, number, number][]): Body {
  const text = [...base];
  acts.forEach(([act, at, to], turn) => {
    const place = text.length === 0 ? 0 : at % text.length;
    const here = text[place];
    if (act === 0 || !here) text.splice(place, 0, block(`${who}${turn}`, `${who}-new-${turn}`));
    else if (act === 1) text[place] = block(here.id, `${who}-changed-${turn}`);
    else if (act === 2) text.splice(place, 1);
    else text.splice(to % text.length, 0, ...text.splice(place, 1));
  });
  return text;
}

const acts: fc.Arbitrary<[number, number, number][]> = fc.array(
  fc.tuple(fc.nat(3), fc.nat(20), fc.nat(20)),
  { maxLength: 8 },
);
const bases = fc
  .nat(8)
  .map((length) => Array.from({ length }, (_, at) => block(`b${at}`, `base-${at}`)));

/** Everything that a merge holds, asked for or not. */
function held({ items }: BodyMerge): string {
  return items
    .map((item) =>
      item.kind === 'settled'
        ? said([item.block])
        : said([item.mine, item.theirs].filter((one) => one !== null)),
    )
    .join(' ');
}

describe('whatever two people do', () => {
  const both = fc.tuple(bases, acts, acts).map(([base, own, other]) => ({
    base,
    mine: edited(base, 'mine', own),
    theirs: edited(base, 'theirs', other),
  }));

  test('every word that either wrote is there, settled or asked for', () => {
    fc.assert(
      fc.property(both, ({ base, mine, theirs }) => {
        const merged = mergeBodies(base, mine, theirs);
        const words = new Set(merged ? held(merged).split(' ') : []);
        const written = `${said(mine)} ${said(theirs)}`
          .split(' ')
          .filter((word) => /mine|theirs/.test(word));
        expect(written.filter((word) => !words.has(word))).toEqual([]);
      }),
    );
  });

  test('what one left alone is as the other made it', () => {
    fc.assert(
      fc.property(both, ({ base, mine }) => {
        const alone = mergeBodies(base, mine, base);
        const other = mergeBodies(base, base, mine);
        expect(alone && settleBody(alone, {})).toEqual(mine);
        expect(other && settleBody(other, {})).toEqual(mine);
        const same = mergeBodies(base, mine, mine);
        expect(same && settleBody(same, {})).toEqual(mine);
      }),
    );
  });

  test('what one took away and the other left alone does not come back', () => {
    fc.assert(
      fc.property(both, ({ base, mine, theirs }) => {
        const merged = mergeBodies(base, mine, theirs);
        const ids = new Set(merged?.items.map(({ id }) => id));
        for (const { id } of base) {
          const own = mine.find((one) => one.id === id);
          const other = theirs.find((one) => one.id === id);
          const was = base.find((one) => one.id === id);
          if (!own && said(other ? [other] : []) === said(was ? [was] : [])) {
            expect(ids.has(id)).toBe(false);
          }
        }
      }),
    );
  });

  test('both sides see the same blocks', () => {
    fc.assert(
      fc.property(both, ({ base, mine, theirs }) => {
        const here = mergeBodies(base, mine, theirs);
        const there = mergeBodies(base, theirs, mine);
        const ids = (merged: BodyMerge | null) =>
          merged?.items.map((item) => `${item.kind} ${item.id}`).sort();
        expect(ids(here)).toEqual(ids(there));
      }),
    );
  });

  test('no block stands twice, whatever is chosen', () => {
    const choice = fc.constantFrom<BlockChoice>('mine', 'theirs');
    fc.assert(
      fc.property(both, choice, ({ base, mine, theirs }, chosen) => {
        const merged = mergeBodies(base, mine, theirs);
        const choices = Object.fromEntries(merged?.items.map(({ id }) => [id, chosen]) ?? []);
        const ids = (merged && settleBody(merged, choices))?.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
