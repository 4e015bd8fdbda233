import type { Block } from '@/newsroom/articles/body/blocks';

/** Columns that a phone of 320 px shows side by side. */
const MOST_COLUMNS = 3;
/** Letters of a row's longest words that stand beside one another there. */
const MOST_LETTERS = 30;

/**
 * Whether a table may need more room than a phone has, so that it must scroll by itself: many
 * columns, or words that cannot break. A narrow one is no stop for the keyboard.
 */
export function isWideTable({ rows }: Extract<Block, { type: 'table' }>): boolean {
  const columns = rows[0]?.length ?? 0;
  if (columns > MOST_COLUMNS) return true;
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...rows.map((row) => longestWord(row[column]?.map(({ text }) => text).join('') ?? '')),
    ),
  );
  return longest.reduce((sum, letters) => sum + letters, 0) > MOST_LETTERS;
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => word.length));
}
