import type { Block, Body } from '../body/blocks';
import { sameValue } from '../same-value';
import { pairBlocks } from './pair-blocks';

/** What became of a block; `after` is null for one that went, `before` for one that came. */
export interface BlockChange {
  kind: 'same' | 'changed' | 'added' | 'removed';
  /** It stands elsewhere among the blocks that stayed. */
  isMoved: boolean;
  before: Block | null;
  after: Block | null;
}

/** Two bodies block by block, in the order of the newer; what went stands where it stood. */
export function compareBodies(before: Body, after: Body): BlockChange[] {
  const pairs = pairBlocks(before, after);
  const taken = new Set(pairs.filter((place) => place !== null));
  const stayed = new Set(longestRise(pairs.filter((place) => place !== null)));
  const changes: BlockChange[] = [];
  let shown = 0;
  after.forEach((block, at) => {
    const place = pairs[at] ?? null;
    if (place !== null && stayed.has(place)) {
      leave(shown, place);
      shown = place + 1;
    }
    const former = place === null ? null : (before[place] ?? null);
    changes.push({
      kind: former ? (sameWords(former, block) ? 'same' : 'changed') : 'added',
      isMoved: place !== null && !stayed.has(place),
      before: former,
      after: block,
    });
  });
  leave(shown, before.length);
  return changes;

  function leave(from: number, to: number): void {
    before.slice(from, to).forEach((block, at) => {
      if (taken.has(from + at)) return;
      changes.push({ kind: 'removed', isMoved: false, before: block, after: null });
    });
  }
}

function sameWords({ id: _id, ...before }: Block, { id: _other, ...after }: Block): boolean {
  return sameValue(before, after);
}

/** The longest row of rising numbers in a list of different ones: what did not change its order. */
function longestRise(list: number[]): number[] {
  const ends: number[] = [];
  const former = new Map<number, number | undefined>();
  for (const number of list) {
    let at = ends.findIndex((end) => end > number);
    if (at === -1) at = ends.length;
    former.set(number, ends[at - 1]);
    ends[at] = number;
  }
  const rise: number[] = [];
  for (let last = ends.at(-1); last !== undefined; last = former.get(last)) rise.unshift(last);
  return rise;
}
