import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Takes the caret out of the empty last line of such a box, into a new paragraph after it. */
export function leaveBox({ state, dispatch }: EditorView, name: string): boolean {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 2 || $from.parent.content.size > 0) return false;
  const box = $from.node(1);
  const isLast = $from.index(1) === box.childCount - 1;
  if (box.type.name !== name || !isLast || box.childCount === 1) return false;
  const tr = state.tr.delete($from.before(2), $from.after(2));
  const after = tr.mapping.map($from.after(1));
  tr.insert(after, $from.parent.type.create());
  dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
}
