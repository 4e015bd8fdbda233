import { Extension } from '@tiptap/react';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Plugin, type EditorState } from '@tiptap/pm/state';

const BOXES = ['factBox', 'keyPoints', 'tableCell', 'tableHeader'];

/** What is pasted into a box becomes paragraphs: headings, lists and pictures would break it apart. */
export const BoxPaste = Extension.create({
  name: 'boxPaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPasted: (slice, { state }) => (isInBox(state) ? asParagraphs(slice) : slice),
      },
    }),
  ],
});

function isInBox({ selection: { $from } }: EditorState): boolean {
  return Array.from({ length: $from.depth }, (_, at) => $from.node(at + 1)).some(({ type }) =>
    BOXES.includes(type.name),
  );
}

/** Cells stay cells where nothing else comes with them: they fill the cells from the caret on. */
function asParagraphs(slice: Slice): Slice {
  const { content } = slice;
  const isPlain = (node: Node) => node.isInline || node.type.name === 'paragraph';
  const isTable = content.childCount === 1 && Boolean(content.firstChild?.type.spec.tableRole);
  if (isTable || content.content.every(isPlain)) return slice;
  const lines: Node[] = [];
  content.descendants((node) => {
    if (!node.isTextblock) return true;
    const paragraph = node.type.schema.nodes.paragraph;
    if (paragraph && node.content.size > 0) lines.push(paragraph.create(null, node.content));
    return false;
  });
  const open = lines.length > 0 ? 1 : 0;
  return new Slice(Fragment.from(lines), open, open);
}
