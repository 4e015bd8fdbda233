import type { Editor } from '@tiptap/react';
import type { Body } from '@/newsroom/articles/body/blocks';
import { fromTiptap, RefusedBody } from '@/newsroom/articles/body/from-tiptap';
import type { TiptapNode } from '@/newsroom/articles/body/tiptap-node';

/**
 * What a rich text shows, whether the server will take it or not. A film that came from a story leaves the picture
 * before it there: own pages show none, and have no button to take it away.
 */
export function shownBody(editor: Editor): Body {
  return allBlocks(editor).map((block) =>
    block.type === 'embed' ? { ...block, mediaId: null } : block,
  );
}

function allBlocks(editor: Editor): Body {
  try {
    return fromTiptap(editor.getJSON() as TiptapNode);
  } catch (error) {
    if (error instanceof RefusedBody) return error.blocks;
    throw error;
  }
}
