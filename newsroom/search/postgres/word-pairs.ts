import type { ParsedQuery, Term } from '../parse-query';
import { cutWord, type SearchDocument } from '../search-document';

/**
 * Which words follow each other in a document, as numbers of 16 bits, sorted. A quotation can only stand in
 * a document that has the numbers of all its pairs; few others have them by chance, for a newspaper of 100,000
 * stories one in a hundred a pair.
 */
export function pairsOf(document: SearchDocument): number[] {
  const stems = new Map<number, string[]>();
  for (const [lexeme, places] of document) {
    if (lexeme.startsWith('=')) continue;
    for (const { at } of places) {
      const there = stems.get(at);
      if (there) there.push(lexeme);
      else stems.set(at, [lexeme]);
    }
  }
  const pairs = new Set<number>();
  let before: [number, string[]] | undefined;
  for (const [at, after] of [...stems].sort(([a], [b]) => a - b)) {
    if (before) addPairs(pairs, before[1], at - before[0], after);
    before = [at, after];
  }
  return [...pairs].sort((a, b) => a - b);
}

/**
 * The numbers that a document must have to hold what the query quotes: of each list one at least. Empty where
 * nothing is quoted, or where something else may stand in a quotation's place.
 */
export function pairsAsked({ wanted, alike = [] }: ParsedQuery): number[][] {
  const must = wanted.filter((_, at) => !alike.some(({ from, to }) => from <= at && at < to));
  return must.flatMap(pairsOfTerm);
}

function pairsOfTerm(term: Term): number[][] {
  return term.slice(1).map((word, at) => {
    const before = term[at];
    const pairs = new Set<number>();
    if (before) {
      const distance = word.position - before.position;
      addPairs(pairs, before.stems.map(cutWord), distance, word.stems.map(cutWord));
    }
    return [...pairs];
  });
}

function addPairs(to: Set<number>, before: string[], distance: number, after: string[]): void {
  for (const first of before) {
    for (const second of after) to.add(pairNumber(`${first} ${distance} ${second}`));
  }
}

/** FNV-1a (draft-eastlake-fnv) over UTF-16 units, folded to what a `smallint` holds. */
function pairNumber(pair: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < pair.length; at += 1) {
    hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01000193);
  }
  return ((hash ^ (hash >>> 16)) << 16) >> 16;
}
