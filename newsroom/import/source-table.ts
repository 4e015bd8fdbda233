import { MOST_COLUMNS, MOST_ROWS, type Block, type Span } from '../articles/body/blocks';
import { tableGrid, type GridCell, type SourceCell } from '../articles/body/table-grid';
import { addText, plainText, tidyLine, tidyParagraphs } from './tidy-spans';

type TableBlock = Omit<Extract<Block, { type: 'table' }>, 'id'>;

const MAX_CAPTION = 300;

/** Collects a table of the source, cell by cell. */
export class SourceTable {
  /** How deep inside tables. */
  depth = 1;
  caption = '';
  readonly #rows: SourceCell<Span[]>[][] = [];
  #cell: SourceCell<Span[]> | null = null;
  /** It only arranges a page: tables in it, or pictures. */
  isLayout = false;

  row(): void {
    this.#rows.push([]);
  }

  openCell(isHead: boolean, attributes: Record<string, string>): void {
    const columns = reach(attributes.colspan, 100);
    const rows = reach(attributes.rowspan, 1000);
    this.#cell = { content: [], isHead, columns, rows };
    if (this.#rows.length === 0) this.row();
    this.#rows.at(-1)?.push(this.#cell);
  }

  /** Text that ends here: of the open cell, else of a cell of its own. */
  text(raw: Span[]): void {
    if (plainText(raw).trim() === '') return;
    if (!this.#cell) this.openCell(false, {});
    this.#cell?.content.push(...raw);
  }

  closeCell(): void {
    this.#cell = null;
  }

  /** The table, in parts where it is very long; null when it is none of ours. */
  blocks(): TableBlock[] | null {
    const grid = tableGrid(this.#rows.filter((row) => row.length > 0)).filter(hasText);
    const width = grid[0]?.length ?? 0;
    if (this.isLayout || width < 2 || width > MOST_COLUMNS) return null;
    if (this.caption.length > MAX_CAPTION) return null;
    const headRow = grid[0]?.every(({ isHead }) => isHead) ?? false;
    const headColumn = grid.every(([first]) => first?.isHead);
    const rows = grid.map((row) => row.map(({ content }) => lines(content ?? [])));
    const head = headRow ? rows.slice(0, 1) : [];
    const others = rows.slice(head.length);
    const size = MOST_ROWS - head.length;
    const parts = Math.max(1, Math.ceil(others.length / size));
    return Array.from({ length: parts }, (_, at) => ({
      type: 'table' as const,
      caption: at === 0 ? this.caption : '',
      headRow,
      headColumn,
      rows: [...head, ...others.slice(at * size, (at + 1) * size)],
    }));
  }

  /** What it says where no table can stand, a run of text for each row. */
  texts(): Span[][] {
    const rows = this.#rows.map((row) =>
      row.map(({ content }) => content).filter((content) => plainText(content).trim() !== ''),
    );
    const caption = this.caption ? [[{ text: this.caption }]] : [];
    return [...caption, ...rows.filter((row) => row.length > 0).map(oneRow)];
  }
}

function oneRow(cells: Span[][]): Span[] {
  const [only] = cells;
  if (cells.length === 1 && only) return only;
  return cells.flatMap((content, at) => [
    ...(at > 0 ? [{ text: ' | ' }] : []),
    ...tidyLine(content),
  ]);
}

function hasText(row: GridCell<Span[]>[]): boolean {
  return row.some(({ content }) => plainText(content ?? []).trim() !== '');
}

/** The paragraphs of a cell are lines of it. */
function lines(content: Span[]): Span[] {
  const joined: Span[] = [];
  for (const spans of tidyParagraphs(content)) {
    if (joined.length > 0) addText(joined, '\n', {});
    for (const { text, ...marks } of spans) addText(joined, text, marks);
  }
  return joined;
}

function reach(attribute: string | undefined, most: number): number {
  const value = Number.parseInt(attribute ?? '', 10);
  return value > 0 ? Math.min(value, most) : 1;
}
