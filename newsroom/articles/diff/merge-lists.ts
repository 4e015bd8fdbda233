import { editsBetween, type Edit } from './edits';

/**
 * What two people made of the same list, put together: null where their changes touch or overlap,
 * so that nobody's is chosen for them. What both changed alike is no disagreement.
 */
export function mergeLists<T>(
  base: T[],
  mine: T[],
  theirs: T[],
  how: { same: (a: T, b: T) => boolean; glue?: (token: T) => boolean },
): T[] | null {
  const own = editsBetween(base, mine, how);
  const other = editsBetween(base, theirs, how);
  if (!own || !other) return null;
  const isTwice = (edit: Edit<T>): boolean => own.some((one) => equal(one, edit, how.same));
  const fresh = other.filter((edit) => !isTwice(edit));
  if (fresh.some((edit) => own.some((one) => meet(one, edit)))) return null;
  const edits = [...own, ...fresh].sort((a, b) => a.start - b.start);
  const merged: T[] = [];
  let at = 0;
  for (const { start, end, put } of edits) {
    merged.push(...base.slice(at, start), ...put);
    at = end;
  }
  return [...merged, ...base.slice(at)];
}

function meet<T>(a: Edit<T>, b: Edit<T>): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function equal<T>(a: Edit<T>, b: Edit<T>, same: (a: T, b: T) => boolean): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.put.length === b.put.length &&
    a.put.every((token, at) => same(token, b.put[at] as T))
  );
}
