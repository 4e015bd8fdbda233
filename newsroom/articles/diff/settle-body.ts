import type { Block, Body } from '../body/blocks';
import type { BodyMerge, ContestedBlock } from './merge-bodies';
import { mergeSpans } from './merge-texts';

/** What becomes of a contested block. */
export type BlockChoice = 'mine' | 'theirs' | 'both' | 'merged';

/**
 * The body that the choices make of a merge; null while a contested block has none that fits it.
 * `both` lets the two stand one after the other.
 */
export function settleBody(
  { items }: BodyMerge,
  choices: Readonly<Record<string, BlockChoice | undefined>>,
): Body | null {
  const taken = new Set(items.map(({ id }) => id));
  const body: Body = [];
  for (const item of items) {
    const blocks = item.kind === 'settled' ? [item.block] : chosen(item, choices[item.id], taken);
    if (!blocks) return null;
    body.push(...blocks);
  }
  return body;
}

function chosen(
  block: ContestedBlock,
  choice: BlockChoice | undefined,
  taken: Set<string>,
): Block[] | null {
  const { mine, theirs } = block;
  switch (choice) {
    case 'mine':
      return mine ? [mine] : [];
    case 'theirs':
      return theirs ? [theirs] : [];
    case 'both':
      return mine && theirs ? [mine, { ...theirs, id: freeId(theirs.id, taken) }] : null;
    case 'merged': {
      const merged = mergedBlock(block);
      return merged && [merged];
    }
    case undefined:
      return null;
  }
}

/** Both changes of a paragraph or heading in one; null where they touch the same words. */
export function mergedBlock({ base, mine, theirs }: ContestedBlock): Block | null {
  if (base?.type === 'paragraph' && mine?.type === 'paragraph' && theirs?.type === 'paragraph') {
    return together(base, mine, theirs);
  }
  if (base?.type === 'heading' && mine?.type === 'heading' && theirs?.type === 'heading') {
    return mine.level === theirs.level ? together(base, mine, theirs) : null;
  }
  return null;
}

function together<Kind extends Extract<Block, { content: unknown }>>(
  base: Kind,
  mine: Kind,
  theirs: Kind,
): Kind | null {
  const content = mergeSpans(base.content, mine.content, theirs.content);
  if (!content || content.length === 0) return null;
  const { dir: _mine, ...rest } = mine;
  const dir = mine.dir === base.dir ? theirs.dir : mine.dir;
  return { ...rest, ...(dir && { dir }), content } as Kind;
}

// Two blocks of one id would be taken for one.
function freeId(id: string, taken: Set<string>): string {
  for (let number = 2; ; number += 1) {
    const free = `${id.slice(0, 34)}-${number}`;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}
