import type { Editor } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Block, Body } from '@/newsroom/articles/body/blocks';
import { fromTiptap } from '@/newsroom/articles/body/from-tiptap';
import type { TiptapNode } from '@/newsroom/articles/body/tiptap-node';
import { toTiptap } from '@/newsroom/articles/body/to-tiptap';
import { editsBetween } from '@/newsroom/articles/diff/edits';
import { sameValue } from '@/newsroom/articles/same-value';

/** A block on the screen or to be shown; null for what is no block yet, such as an empty line. */
interface Piece {
  node: Node;
  block: Block | null;
}

/**
 * Shows a body by changing only the blocks that differ, so that the caret and an empty line stay
 * where the person writes. A colleague's change is none of the person's steps to be undone.
 */
export function showBody(editor: Editor, body: Body, whose: 'own' | 'colleague'): void {
  const { doc, schema, tr } = editor.state;
  const shown = piecesOf(doc);
  const next = piecesOf(schema.nodeFromJSON(toTiptap(body)));
  const same = (a: Piece, b: Piece): boolean => a.block !== null && sameValue(a.block, b.block);
  const edits = editsBetween(shown, next, { same }) ?? [{ start: 0, end: shown.length, put: next }];
  const ends = shown.reduce(
    (places, { node }) => [...places, (places.at(-1) ?? 0) + node.nodeSize],
    [0],
  );
  for (const { start, end, put } of edits.reverse()) {
    if (put.length === 0 && shown.slice(start, end).every(({ node }) => isEmptyLine(node)))
      continue;
    tr.replaceWith(
      ends[start] ?? 0,
      ends[end] ?? 0,
      put.map(({ node }) => node),
    );
  }
  if (!tr.docChanged) return;
  keepCaret(tr, editor.state);
  tr.setMeta('preventUpdate', true);
  if (whose === 'colleague') tr.setMeta('addToHistory', false);
  editor.view.dispatch(tr);
}

/** In a block that was replaced, the caret stays as far in as it was. */
function keepCaret(tr: Transaction, { selection: { $from } }: EditorState): void {
  if ($from.depth === 0 || !tr.mapping.mapResult($from.pos).deleted) return;
  const id: unknown = $from.node(1).attrs.id;
  const within = $from.pos - $from.before(1);
  tr.doc.forEach((node, offset) => {
    if (node.attrs.id !== id) return;
    const place = offset + Math.min(within, node.nodeSize - 1);
    tr.setSelection(TextSelection.near(tr.doc.resolve(place)));
  });
}

function piecesOf(doc: Node): Piece[] {
  return doc.children.map((node) => ({ node, block: blockOf(node) }));
}

function blockOf(node: Node): Block | null {
  try {
    const content = [node.toJSON() as TiptapNode];
    const [block, ...more] = fromTiptap({ type: 'doc', content });
    return block && more.length === 0 ? block : null;
  } catch {
    return null;
  }
}

function isEmptyLine(node: Node): boolean {
  return node.type.name === 'paragraph' && node.content.size === 0;
}
