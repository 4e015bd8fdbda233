import type { Editor, JSONContent } from '@tiptap/react';

/**
 * Puts a block after the one that the caret stands in, or in the place of an empty paragraph, and a
 * line to write on after the last one. Gives its position.
 */
export function insertBlock(editor: Editor, block: JSONContent): number {
  const at = editor.state.selection.$to;
  const end = at.depth === 0 ? at.pos : at.after(1);
  const isLast = end === editor.state.doc.content.size;
  const content = isLast ? [block, { type: 'paragraph' }] : [block];
  const { parent } = at;
  const isEmpty = at.depth === 1 && parent.type.name === 'paragraph' && parent.content.size === 0;
  const pos = isEmpty ? at.before(1) : end;
  editor.chain().insertContentAt({ from: pos, to: end }, content).run();
  return pos;
}

/** Empty blocks that are written in the text itself. */
export const EMPTY_BLOCKS = {
  pullQuote: { type: 'pullQuote' },
  keyPoints: { type: 'keyPoints', content: [{ type: 'paragraph' }] },
  factBox: { type: 'factBox', content: [{ type: 'paragraph' }] },
  table: {
    type: 'table',
    content: [row('tableHeader'), row('tableCell'), row('tableCell')],
  },
  divider: { type: 'horizontalRule' },
} satisfies Record<string, JSONContent>;

function row(cell: 'tableHeader' | 'tableCell'): JSONContent {
  const empty = { type: cell, content: [{ type: 'paragraph' }] };
  return { type: 'tableRow', content: [empty, empty, empty] };
}

/**
 * Takes the writer to where a new block begins: its first field, the text inside it, or what
 * follows where it has neither.
 */
export function beginIn(editor: Editor, pos: number): void {
  const node = editor.state.doc.nodeAt(pos);
  if (!node?.isAtom) {
    editor.commands.focus(pos + 2);
    if (node?.type.name !== 'factBox') return;
  } else if (node.type.name !== 'pullQuote') {
    editor.commands.focus(pos + node.nodeSize + 1);
    return;
  }
  // The frame's fields are drawn by React, a moment later.
  requestAnimationFrame(() => {
    const frame = editor.view.nodeDOM(pos);
    if (frame instanceof HTMLElement) frame.querySelector<HTMLElement>('input, textarea')?.focus();
  });
}
