import type { Term } from '@/newsroom/search/parse-query';
import type { Question } from '@/newsroom/search/provider';
import type { SearchDocument } from '@/newsroom/search/search-document';

/** What a place says. */
export const WEIGHT = { A: 1, B: 0.4, C: 0.1, D: 0.05 };

/** Whether a document is what a question of tests/memory-search.ts wants. */
export function isAskedFor(document: SearchDocument, { query, match }: Question): boolean {
  const { wanted, unwanted } = query;
  const missing = wanted.filter((term) => !hasTerm(document, term));
  if (wanted.length === 0 || unwanted.some((term) => hasTerm(document, term))) return false;
  if (match === 'all') return missing.length === 0;
  if (missing.length !== 1) return false;
  return wanted.length > 1 || hasLess(document, missing[0] ?? []);
}

function hasTerm(document: SearchDocument, term: Term): boolean {
  const [first] = term;
  if (!first) return false;
  const places = term.map(
    ({ stems }) => new Set(stems.flatMap((stem) => (document.get(stem) ?? []).map(({ at }) => at))),
  );
  return [...(places[0] ?? [])].some((start) =>
    term.every((word, at) => places[at]?.has(start + word.position - first.position)),
  );
}

function hasLess(document: SearchDocument, term: Term): boolean {
  if (term.length > 1) return term.every((word) => hasTerm(document, [word]));
  const stems = term.flatMap((word) => word.stems).filter((stem) => stem.length > 2);
  return [...document.keys()].some((word) => stems.some((stem) => word.startsWith(stem)));
}

/** How much of two words is the same, 0 to 1: their pairs of letters. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  return (2 * a.filter((pair) => b.includes(pair)).length) / (a.length + b.length);
}

function pairs(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}
