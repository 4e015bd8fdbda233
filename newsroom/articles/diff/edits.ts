import { diffArrays } from 'diff';

/** `before[start … end)` gives way to `put`; both lists count from 0. */
export interface Edit<T> {
  start: number;
  end: number;
  put: T[];
}

interface Comparing<T> {
  same?: (a: T, b: T) => boolean;
  /** What may stand alone between two changes without parting them, such as a space. */
  glue?: (token: T) => boolean;
}

/** Above so many single changes two texts are different texts; the time grows with the square. */
const MOST_CHANGES = 1500;

/**
 * The fewest edits that make the one list the other, in order and apart from each other; null when
 * they have too little in common to be worth the search.
 */
export function editsBetween<T>(
  before: T[],
  after: T[],
  { same = Object.is, glue }: Comparing<T> = {},
): Edit<T>[] | null {
  const changes = diffArrays(before, after, { comparator: same, maxEditLength: MOST_CHANGES });
  if (!changes) return null;
  const edits: Edit<T>[] = [];
  let at = 0;
  for (const { value, added, removed } of changes) {
    if (!added && !removed) at += value.length;
    else {
      const end = removed ? at + value.length : at;
      join(edits, before, { start: at, end, put: added ? value : [] }, glue);
      at = end;
    }
  }
  return edits;
}

function join<T>(
  edits: Edit<T>[],
  before: T[],
  next: Edit<T>,
  glue: Comparing<T>['glue'] = () => false,
): void {
  const last = edits.at(-1);
  const gap = last ? before.slice(last.end, next.start) : [];
  if (!last || !gap.every(glue)) edits.push(next);
  else
    edits.splice(-1, 1, {
      start: last.start,
      end: next.end,
      put: [...last.put, ...gap, ...next.put],
    });
}
