import type { Part } from './stylesheet';

/** What the parts of a page's styles name. */
export interface Used {
  /** Custom properties, those included that only the value of another names. */
  properties: ReadonlySet<string>;
  /** Words that may be names of animations. */
  words: ReadonlySet<string>;
}

/** Finds what is used, by the parts themselves or by something else that names these properties. */
export function findUsed(parts: Part[], namedElsewhere: readonly string[]): Used {
  const leaves = [...leavesOf(parts)];
  const words = new Set<string>();
  const properties = new Set(namedElsewhere);
  const values = new Map<string, string[]>();
  for (const leaf of leaves) {
    if (leaf.kind !== 'declarations') continue;
    for (const word of leaf.words) words.add(word);
    if (leaf.property === null) addAll(properties, leaf.uses);
    // Its value may differ from theme to theme.
    else values.set(leaf.property, [...(values.get(leaf.property) ?? []), ...leaf.uses]);
  }
  for (const leaf of leaves) {
    if (leaf.kind === 'text' || (leaf.kind === 'keyframes' && words.has(leaf.name))) {
      addAll(properties, leaf.uses);
    }
  }
  // A set is walked to what is added on the way.
  for (const property of properties) addAll(properties, values.get(property) ?? []);
  return { properties, words };
}

function addAll(set: Set<string>, some: readonly string[]): void {
  for (const one of some) set.add(one);
}

type Leaf = Exclude<Part, { parts: Part[] }> | { kind: 'text'; uses: string[] };

function* leavesOf(parts: Part[]): Generator<Leaf> {
  for (const part of parts) {
    if (!('parts' in part)) yield part;
    else {
      // The condition of a block may name some.
      if (part.kind === 'block') yield { kind: 'text', uses: part.uses };
      yield* leavesOf(part.parts);
    }
  }
}
