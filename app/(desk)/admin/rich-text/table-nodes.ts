import { Extension, mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { goToNextCell, isInTable, tableEditing } from '@tiptap/pm/tables';
import { dataAttribute } from './data-attribute';
import { leaveTable, stepOverEdge } from './table-keys';
import { TableBlock } from './table-block.client';

/** A table with a caption; its cells hold paragraphs and never span others. */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,

  addAttributes: () => dataAttribute('data-caption', 'caption'),

  parseHTML: () => [{ tag: 'table' }],

  renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],

  addNodeView: () => ReactNodeViewRenderer(TableBlock, { contentDOMElementTag: 'tbody' }),
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

function cellNode(name: 'tableCell' | 'tableHeader', tag: 'td' | 'th') {
  // What the tables of ProseMirror ask of every cell; it is always the same here.
  const one = { default: 1, rendered: false, parseHTML: () => 1 };
  return Node.create({
    name,
    content: 'paragraph+',
    isolating: true,
    addAttributes: () => ({
      colspan: one,
      rowspan: one,
      colwidth: { default: null, rendered: false, parseHTML: () => null },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });
}

export const TableCell = cellNode('tableCell', 'td');
export const TableHeader = cellNode('tableHeader', 'th');

const ROLES: Record<string, string> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
};

/** ProseMirror's own tables behind these nodes, and the keys of a table that is read from the right. */
export const TableEditing = Extension.create({
  name: 'tableEditing',

  extendNodeSchema: ({ name }) => (name in ROLES ? { tableRole: ROLES[name] } : {}),

  addKeyboardShortcuts() {
    const { editor } = this;
    const tab = (step: 1 | -1) => () =>
      isInTable(editor.state) &&
      (goToNextCell(step)(editor.state, editor.view.dispatch) || leaveTable(editor.view, step));
    return {
      Tab: tab(1),
      'Shift-Tab': tab(-1),
      ArrowLeft: () => stepOverEdge(editor.view, 1),
      ArrowRight: () => stepOverEdge(editor.view, -1),
    };
  },

  addProseMirrorPlugins: () => [tableEditing()],
});
