import { Selection, TextSelection } from '@tiptap/pm/state';
import { findTable, isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';

/**
 * An arrow key at the edge of a cell's line goes to the next (1) or previous (-1) cell, as the table
 * is read: from right to left. Gives false inside the line, where the browser moves the caret.
 */
export function stepOverEdge(view: EditorView, step: 1 | -1): boolean {
  const { state } = view;
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty || !isInTable(state)) return false;
  if (!view.endOfTextblock(step > 0 ? 'left' : 'right')) return false;
  const { $head } = selection;
  const edge = state.doc.resolve(step > 0 ? $head.after() : $head.before());
  const next = Selection.findFrom(edge, step);
  if (next) view.dispatch(state.tr.setSelection(next).scrollIntoView());
  return true;
}

/** Tab beyond the last cell goes on to the buttons of the table, before the first to its caption. */
export function leaveTable(view: EditorView, step: 1 | -1): boolean {
  const table = findTable(view.state.selection.$head);
  const frame = table && view.nodeDOM(table.pos);
  if (!(frame instanceof HTMLElement)) return false;
  const target = step > 0 ? '.words button' : '.look input';
  const control = frame.querySelector<HTMLElement>(target);
  control?.focus();
  return control !== null;
}
