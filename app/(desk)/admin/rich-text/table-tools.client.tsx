'use client';

import { useEditorState, type NodeViewProps } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  toggleHeader,
} from '@tiptap/pm/tables';
import { ar } from '@/messages/ar';
import { MOST_COLUMNS, MOST_ROWS } from '@/newsroom/articles/body/blocks';

const words = ar.editor.blocks.table;

/** The buttons of a table. They act on the row and column of the caret, or else on the last ones. */
export function TableTools({ view, number }: { view: NodeViewProps; number: string }) {
  const { node, editor, getPos } = view;
  const { rows, columns, headRow, headColumn } = useEditorState({
    editor,
    selector: () => shapeOf(node),
  });

  function run(command: Command, isWritingOn: boolean): void {
    const pos = getPos();
    if (pos === undefined) return;
    const { from, to } = editor.state.selection;
    if (from < pos || to > pos + node.nodeSize) {
      const last = editor.state.doc.resolve(pos + node.nodeSize - 1);
      const caret = TextSelection.near(last, -1);
      editor.view.dispatch(editor.state.tr.setSelection(caret));
    }
    command(editor.state, editor.view.dispatch);
    if (isWritingOn) editor.view.focus();
  }

  const button = (word: string, command: Command, isOff: boolean) => (
    <button
      type="button"
      className="btn sm"
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) run(command, true);
      }}
    >
      {word}
      <span className="vh"> {words.of(number)}</span>
    </button>
  );
  const toggle = (word: string, what: 'row' | 'column', isOn: boolean) => (
    <button
      type="button"
      className="btn sm"
      aria-pressed={isOn}
      onClick={() => run(toggleHeader(what), false)}
    >
      {word}
      <span className="vh"> {words.of(number)}</span>
    </button>
  );

  return (
    <div className="acts" role="group" aria-label={words.tools(number)}>
      {button(words.addRow, belowCaret, rows >= MOST_ROWS)}
      {button(words.addColumn, addColumnAfter, columns >= MOST_COLUMNS)}
      {button(words.deleteRow, deleteRow, rows < 2)}
      {button(words.deleteColumn, deleteColumn, columns < 2)}
      {toggle(words.headRow, 'row', headRow)}
      {toggle(words.headColumn, 'column', headColumn)}
    </div>
  );
}

/** Adds a row and puts the caret into its first cell. */
const belowCaret: Command = (state, dispatch) =>
  addRowAfter(state, (tr) => {
    const row = state.selection.$head;
    const depth = [...Array(row.depth + 1).keys()].find(
      (at) => row.node(at).type.name === 'tableRow',
    );
    if (depth !== undefined) {
      const start = tr.doc.resolve(tr.mapping.map(row.after(depth), -1));
      tr.setSelection(TextSelection.near(start, 1));
    }
    dispatch?.(tr.scrollIntoView());
  });

function shapeOf(table: Node) {
  const rows = table.children;
  const isHead = (row: Node | undefined, at: number) =>
    row?.maybeChild(at)?.type.name === 'tableHeader';
  const [first] = rows;
  return {
    rows: rows.length,
    columns: first?.childCount ?? 0,
    headRow: first?.children.every((_, at) => isHead(first, at)) ?? false,
    headColumn: rows.every((row) => isHead(row, 0)),
  };
}
