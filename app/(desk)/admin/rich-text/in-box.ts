import type { Editor } from '@tiptap/react';

const BOXES = ['factBox', 'keyPoints', 'table'];

/** Whether the caret stands in a block that holds nothing but paragraphs. */
export function isInBox(editor: Editor): boolean {
  return BOXES.some((name) => editor.isActive(name));
}
