import { isTag, type AnyNode, type Element } from 'domhandler';
import { MOST_COLUMNS, MOST_ROWS } from '../blocks';

/** What no cell of a table of data holds: a table with one of these lays out a page. */
const LAYOUT = /^(table|h[1-6]|ul|ol|blockquote|hr|iframe|form|article|section)$/;

export interface PastedCell {
  isHead: boolean;
  /** The same one in several places, where it reaches over them; null where there is none. */
  element: Element | null;
}

/**
 * The cells of a table of data, every row as wide as the widest: two rows and two columns at least,
 * no more than a body's table takes. What reaches down is said again in every row, a heading that
 * reaches across again over each column; other cells that do are said once. Null for any other
 * table, such as those that mails and web pages are laid out with.
 */
export function tableCells(table: Element): PastedCell[][] | null {
  if (holdsLayout(table)) return null;
  const rows = rowsOf(table);
  const grid: PastedCell[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const element of cellsOf(row)) {
      while (grid[at]?.[column]) column += 1;
      const [width, height] = [spanOf(element, 'colspan'), spanOf(element, 'rowspan')];
      for (let y = at; y < Math.min(rows.length, at + height); y += 1) {
        for (let x = column; x < column + width; x += 1) {
          const isHead = element.name === 'th';
          const isSaid = x === column || isHead;
          (grid[y] ??= [])[x] ??= { isHead, element: isSaid ? element : null };
        }
      }
      column += width;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  const fits = rows.length >= 2 && rows.length <= MOST_ROWS && width >= 2 && width <= MOST_COLUMNS;
  if (!fits) return null;
  const empty: PastedCell = { isHead: false, element: null };
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? empty));
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
