/** A query and the answers that a reader is owed; texts by their place among those that are asked. */
export interface JudgedQuery {
  query: string;
  /** Must be found. */
  found: number[];
  /** Must not be found. Of the other texts nothing is said. */
  absent: number[];
  /** What it tries. */
  tries: string;
}
