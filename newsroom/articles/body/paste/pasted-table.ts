import { isTag, type AnyNode, type Element } from 'domhandler';
import { MOST_COLUMNS, MOST_ROWS } from '../blocks';
import { tableGrid, type GridCell, type SourceCell } from '../table-grid';

/** What no cell of a table of data holds: a table with one of these lays out a page. */
const LAYOUT = /^(table|h[1-6]|ul|ol|blockquote|hr|iframe|form|article|section)$/;

/**
 * The cells of a table of data in their places: two rows and two columns at least, no more than a
 * body's table takes. Null for any other table, such as those that mails and web pages are laid out
 * with.
 */
export function tableCells(table: Element): GridCell<Element>[][] | null {
  if (holdsLayout(table)) return null;
  const rows = rowsOf(table);
  if (rows.length < 2 || rows.length > MOST_ROWS) return null;
  const grid = tableGrid(rows.map((row) => cellsOf(row).map(sourceCell)));
  const width = grid[0]?.length ?? 0;
  return width >= 2 && width <= MOST_COLUMNS ? grid : null;
}

/** The `caption` of a table, if it has one. */
export function captionOf(table: Element): Element | null {
  return elements(table.children).find(({ name }) => name === 'caption') ?? null;
}

function rowsOf(table: Element): Element[] {
  return elements(table.children).flatMap((child) => {
    if (child.name === 'tr') return [child];
    const isPart = ['thead', 'tbody', 'tfoot'].includes(child.name);
    return isPart ? elements(child.children).filter(({ name }) => name === 'tr') : [];
  });
}

function cellsOf(row: Element): Element[] {
  return elements(row.children).filter(({ name }) => name === 'td' || name === 'th');
}

function sourceCell(element: Element): SourceCell<Element> {
  return {
    content: element,
    isHead: element.name === 'th',
    columns: spanOf(element, 'colspan'),
    rows: spanOf(element, 'rowspan'),
  };
}

function spanOf({ attribs }: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(attribs[name]);
  return Number.isInteger(span) && span > 1 ? Math.min(span, MOST_ROWS) : 1;
}

function holdsLayout(element: Element): boolean {
  return elements(element.children).some((one) => LAYOUT.test(one.name) || holdsLayout(one));
}

function elements(nodes: AnyNode[]): Element[] {
  return nodes.filter(isTag);
}
