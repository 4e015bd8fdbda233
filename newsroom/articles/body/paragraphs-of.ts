import type { Span } from './blocks';
import { spansFromTiptap } from './spans-from-tiptap';
import type { TiptapNode } from './tiptap-node';

/** The paragraphs in a node of the editor, without the empty ones. */
export function paragraphsOf(node: TiptapNode): Span[][] {
  return (node.content ?? []).flatMap((child) => {
    const content = child.type === 'paragraph' ? spansFromTiptap(child) : null;
    return content ? [content] : [];
  });
}
