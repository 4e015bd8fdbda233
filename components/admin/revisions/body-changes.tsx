import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import type { Body } from '@/newsroom/articles/body/blocks';
import { compareBodies, type BlockChange } from '@/newsroom/articles/diff/compare-bodies';
import type { RefNames } from '@/newsroom/articles/revision-views';
import { BlockChangeView } from './block-change-view';

/** From so many unchanged blocks on they are folded up. */
const FOLDED = 3;

/** A body as it became, block by block; long stretches without a change are folded up. */
export function BodyChanges({
  before,
  after,
  names,
}: {
  before: Body;
  after: Body;
  names: RefNames;
}) {
  return (
    <div className="bc">
      {stretches(compareBodies(before, after)).map((stretch, at) => {
        const views = stretch.map((change, place) => (
          <BlockChangeView key={place} change={change} names={names} />
        ));
        const isFolded = stretch.length >= FOLDED && stretch.every(isStill);
        return isFolded ? <Folded key={at} count={stretch.length} blocks={views} /> : views;
      })}
    </div>
  );
}

function Folded({ count, blocks }: { count: number; blocks: ReactNode }) {
  return (
    <details>
      <summary className="mut">{ar.revisions.unchanged(count, {})}</summary>
      {blocks}
    </details>
  );
}

function isStill({ kind, isMoved }: BlockChange): boolean {
  return kind === 'same' && !isMoved;
}

/** Runs of blocks that changed, and runs of those that did not. */
function stretches(changes: BlockChange[]): BlockChange[][] {
  const runs: BlockChange[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.[0] && isStill(last[0]) === isStill(change)) last.push(change);
    else runs.push([change]);
  }
  return runs;
}
