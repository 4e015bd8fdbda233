import type { Block, Body } from '../body/blocks';
import { sameValue } from '../same-value';

/** A block that both changed, each differently; null where it is not in that text. */
export interface ContestedBlock {
  kind: 'contested';
  id: string;
  base: Block | null;
  mine: Block | null;
  theirs: Block | null;
}

export type MergedItem = { kind: 'settled'; id: string; block: Block } | ContestedBlock;

export interface BodyMerge {
  items: MergedItem[];
  /** Both moved blocks, each otherwise; the items stand in the order that was asked for. */
  isOrderContested: boolean;
}

/**
 * Two texts that grew out of one, put together block by block. What one of them changed, moved,
 * added or took away is done; a block that both changed differently, or that one changed and the
 * other took away, is contested and holds both. Null where ids are not unique, so that nobody can
 * tell which block became which.
 */
export function mergeBodies(
  base: Body,
  mine: Body,
  theirs: Body,
  order: 'mine' | 'theirs' = 'mine',
): BodyMerge | null {
  const texts = { base: byId(base), mine: byId(mine), theirs: byId(theirs) };
  if (!texts.base || !texts.mine || !texts.theirs) return null;
  const known = { base: texts.base, mine: texts.mine, theirs: texts.theirs };

  const inAll = (body: Body): string[] =>
    idsOf(body).filter((id) => known.base.has(id) && known.mine.has(id) && known.theirs.has(id));
  const [was, own, other] = [inAll(base), inAll(mine), inAll(theirs)];
  const haveIMoved = !sameValue(own, was);
  const haveTheyMoved = !sameValue(other, was);
  const isOrderContested = haveIMoved && haveTheyMoved && !sameValue(own, other);
  const leads = isOrderContested ? order === 'mine' : !haveTheyMoved;
  const ids = leads
    ? weave(idsOf(mine), idsOf(theirs), known.base)
    : weave(idsOf(theirs), idsOf(mine), known.base);
  return {
    items: ids.flatMap((id) => {
      const item = settle(
        id,
        known.base.get(id) ?? null,
        known.mine.get(id) ?? null,
        known.theirs.get(id) ?? null,
      );
      return item ? [item] : [];
    }),
    isOrderContested,
  };
}

function settle(
  id: string,
  base: Block | null,
  mine: Block | null,
  theirs: Block | null,
): MergedItem | null {
  const contested: ContestedBlock = { kind: 'contested', id, base, mine, theirs };
  if (sameValue(mine, theirs) || sameValue(theirs, base)) {
    return mine && { kind: 'settled', id, block: mine };
  }
  if (sameValue(mine, base)) return theirs && { kind: 'settled', id, block: theirs };
  return contested;
}

/** The blocks of the one in their order, and those of the other behind what they stood behind. */
function weave(lead: string[], other: string[], base: ReadonlyMap<string, Block>): string[] {
  const [led, followed] = [new Set(lead), new Set(other)];
  const woven = [...lead];
  other.forEach((id, at) => {
    if (led.has(id)) return;
    let place = woven.indexOf(other[at - 1] ?? '') + 1;
    // Where both added something, the one's stands before the other's.
    while (isOwn(woven[place])) place += 1;
    woven.splice(place, 0, id);
  });
  return woven;

  function isOwn(id: string | undefined): boolean {
    return id !== undefined && led.has(id) && !followed.has(id) && !base.has(id);
  }
}

function idsOf(body: Body): string[] {
  return body.map(({ id }) => id);
}

function byId(body: Body): Map<string, Block> | null {
  const blocks = new Map(body.map((block) => [block.id, block]));
  return blocks.size === body.length ? blocks : null;
}
