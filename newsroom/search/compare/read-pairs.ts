import { readFileSync } from 'node:fs';

/** A query, a text, and whether the query must find the text. */
export interface Pair {
  query: string;
  text: string;
  isFound: boolean;
  /** What it tries. */
  tries: string;
}

/** The pairs of a file: query, text, 1 or 0, what it tries; by tabs, without the lines that begin with #. */
export function readPairs(file: string | URL): Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', text = '', found, tries = ''] = line.split('\t');
      return { query, text, isFound: found === '1', tries };
    });
}
