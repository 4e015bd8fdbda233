/** A cell as its source says it. */
export interface SourceCell<Content> {
  content: Content;
  isHead: boolean;
  /** How many places it reaches over. */
  columns: number;
  rows: number;
}

/** A cell in its place; without content where nothing is said. */
export interface GridCell<Content> {
  content: Content | null;
  isHead: boolean;
}

/** Wider than any table that a text takes; the widths of a source are anybody's numbers. */
const WIDEST = 100;

/**
 * Rows of cells that may reach over several places → a grid with a cell in every place, every row as
 * wide as the widest. What reaches down is said again in every row, and a heading that reaches
 * across is said again over each of its columns, so that each cell keeps what names it; other cells
 * that reach across are said once.
 */
export function tableGrid<Content>(rows: SourceCell<Content>[][]): GridCell<Content>[][] {
  const grid: (GridCell<Content> | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let column = 0;
    for (const { content, isHead, columns, rows: height } of cells) {
      while (grid[top]?.[column]) column += 1;
      if (column >= WIDEST) break;
      const right = Math.min(column + columns, WIDEST);
      for (const row of grid.slice(top, top + height)) {
        for (let at = column; at < right; at += 1) {
          const isSaid = at === column || isHead;
          row[at] ??= { content: isSaid ? content : null, isHead };
        }
      }
      column = right;
    }
  });
  // One by one: a hundred thousand rows are too many arguments.
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const empty = { content: null, isHead: false };
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? empty));
}
