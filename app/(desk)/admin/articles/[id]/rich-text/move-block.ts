import { Fragment } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Lets a block of the text change places with the one before (-1) or after (1) it and selects it;
 * gives its new position, null where there is no further.
 *
 * @param pos position before the block
 */
export function moveBlock(view: EditorView, pos: number, step: -1 | 1): number | null {
  const { doc, tr } = view.state;
  const at = doc.resolve(pos);
  const block = at.nodeAfter;
  const index = at.index(0);
  const other = doc.maybeChild(index + step);
  if (at.depth !== 0 || !block || !other) return null;
  const from = step < 0 ? pos - other.nodeSize : pos;
  const pair = step < 0 ? [block, other] : [other, block];
  const target = step < 0 ? from : from + other.nodeSize;
  tr.replaceWith(from, from + block.nodeSize + other.nodeSize, Fragment.from(pair));
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView());
  return target;
}
