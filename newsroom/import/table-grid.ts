import type { Span } from '../articles/body/blocks';

/** A cell as its source says it. */
export interface SourceCell {
  content: Span[];
  isHead: boolean;
  columns: number;
  rows: number;
}

/** A cell in its place. */
export interface GridCell {
  content: Span[];
  isHead: boolean;
}

const EMPTY: GridCell = { content: [], isHead: false };
const MOST_COLUMNS = 100;

/**
 * Rows of cells that may reach over several places → a grid with a cell in every place, every row as
 * wide as the widest. What reaches down is said again in every row, and a heading that reaches
 * across is said again over each of its columns, so that each cell keeps what names it; other cells
 * that reach across are said once.
 */
export function tableGrid(rows: SourceCell[][]): GridCell[][] {
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let column = 0;
    for (const { content, isHead, columns, rows: height } of cells) {
      while (grid[top]?.[column]) column += 1;
      if (column >= MOST_COLUMNS) break;
      const right = Math.min(column + columns, MOST_COLUMNS);
      for (const row of grid.slice(top, top + height)) {
        for (let at = column; at < right; at += 1) {
          row[at] ??= at === column || isHead ? { content, isHead } : { ...EMPTY, isHead };
        }
      }
      column = right;
    }
  });
  // One by one: a hundred thousand rows are too many arguments.
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? EMPTY));
}
