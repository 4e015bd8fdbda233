import type { Block, Body } from '../body/blocks';
import { bodyText } from '../body/body-text';
import { sameValue } from '../same-value';
import { blockParts } from './block-parts';
import { isMark, wordTokens } from './word-tokens';

/** How many blocks are looked at for one that became another under a new id. */
const NEAR = 20;
/** Share of words in common from which two blocks count as one that was changed. */
const ALIKE = 0.5;

/**
 * For each block of `after` the place in `before` of the block that it was, null for a new one:
 * the same block under the same id, then the same words under another id (a text that was pasted or
 * imported anew), then the same id with other words, then one of the kind that is much alike.
 */
export function pairBlocks(before: Body, after: Body): (number | null)[] {
  const pairs: (number | null)[] = after.map(() => null);
  const free = new Set(before.keys());
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const byWords = new Map<string, number[]>();
  before.forEach((block, place) => {
    const key = wordsKey(block);
    byWords.set(key, [...(byWords.get(key) ?? []), place]);
  });

  pass((block) => {
    const place = places.get(block.id);
    return place !== undefined && sameValue(before[place], block) ? place : undefined;
  });
  pass((block) => byWords.get(wordsKey(block))?.find((place) => free.has(place)));
  pass((block) => {
    const place = places.get(block.id);
    return before[place ?? -1]?.type === block.type ? place : undefined;
  });
  pass((block) => nearest((one) => one.type === block.type && likeness(one, block) >= ALIKE, NEAR));
  return pairs;

  function pass(find: (block: Block) => number | undefined): void {
    after.forEach((block, at) => {
      if (pairs[at] !== null) return;
      const place = find(block);
      if (place === undefined || !free.delete(place)) return;
      pairs[at] = place;
    });
  }

  function nearest(fits: (block: Block) => boolean, most = Infinity): number | undefined {
    let seen = 0;
    for (const place of free) {
      if (seen >= most) return undefined;
      seen += 1;
      const block = before[place];
      if (block && fits(block)) return place;
    }
    return undefined;
  }
}

function wordsKey(block: Block): string {
  return JSON.stringify(blockParts(block));
}

/** Words in common as a share of all words of the two, 0 to 1. */
function likeness(one: Block, other: Block): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function wordsOf(block: Block): Set<string> {
  return new Set(wordTokens(bodyText([block])).filter((token) => !isMark(token)));
}
