import type { Editor } from '@tiptap/react';

/** Opens the menu of «/» in an empty paragraph: that of the caret, or a new one after its block. */
export function beginSlash(editor: Editor): void {
  const { $to } = editor.state.selection;
  const isEmpty = $to.depth === 1 && $to.parent.isTextblock && $to.parent.content.size === 0;
  const after = $to.depth === 0 ? $to.pos : $to.after(1);
  const chain = editor.chain();
  if (!isEmpty) chain.insertContentAt(after, { type: 'paragraph' }).setTextSelection(after + 1);
  chain.focus().insertContent('/').run();
}

/** The same at the end of the text. */
export function beginSlashAtEnd(editor: Editor): void {
  editor.commands.setTextSelection(editor.state.doc.content.size);
  beginSlash(editor);
}
