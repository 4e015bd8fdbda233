import type { Editor } from '@tiptap/react';
import type { TiptapNode } from '@/newsroom/articles/body/tiptap-node';

/** Shows another text; the caret stays in its block, as far in as it was, where the block still is. */
export function showText(editor: Editor, text: TiptapNode): void {
  const { $from } = editor.state.selection;
  const id: unknown = $from.depth > 0 ? $from.node(1).attrs.id : null;
  const within = $from.depth > 0 ? $from.pos - $from.before(1) : 0;
  editor.commands.setContent(text, { emitUpdate: false });
  if (!id) return;
  editor.state.doc.forEach((node, offset) => {
    if (node.attrs.id !== id) return;
    editor.commands.setTextSelection(offset + Math.min(within, node.nodeSize - 1));
  });
}
