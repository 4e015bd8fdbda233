import type { Editor } from '@tiptap/react';
import { caretEdge } from './upload-places-plugin';

/** Puts pictures of the library into the text, after the block that holds the caret. */
export function insertPictures(editor: Editor, mediaIds: number[]): void {
  const nodes = mediaIds.map((mediaId) => ({ type: 'picture', attrs: { mediaId } }));
  editor.chain().insertContentAt(caretEdge(editor.state), nodes).run();
}
