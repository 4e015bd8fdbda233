import { Extension, type Editor } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { textDirection } from '@/newsroom/arabic/text-direction';

const DIRECTED = ['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList'];

type Direction = 'ltr' | 'rtl';

/** Lets a block of the body run against its first letter. */
export const BlockDirection = Extension.create({
  name: 'blockDirection',

  addGlobalAttributes: () => [
    {
      types: DIRECTED,
      attributes: {
        dir: {
          default: null,
          parseHTML: (element: HTMLElement) => chosen(element.getAttribute('dir')),
          // Left out, the paragraph's own `auto` stands.
          renderHTML: ({ dir }: Record<string, unknown>) => (chosen(dir) ? { dir } : {}),
        },
      },
    },
  ],
});

/** Whether the first block of the selection runs from the left. */
export function runsFromLeft(editor: Editor): boolean {
  const [first] = selectedBlocks(editor);
  return first !== undefined && shownDirection(first.node) === 'ltr';
}

/** Whether nothing in the selection can be turned. */
export function hasNoDirection(editor: Editor): boolean {
  return selectedBlocks(editor).length === 0;
}

/** Turns the blocks of the selection round, all as the first one goes. */
export function turnBlocks(editor: Editor, tr: Transaction): void {
  const wanted: Direction = runsFromLeft(editor) ? 'rtl' : 'ltr';
  for (const { node, pos } of selectedBlocks(editor)) {
    tr.setNodeAttribute(pos, 'dir', ownDirection(node) === wanted ? null : wanted);
  }
}

function selectedBlocks({ state: { doc, selection } }: Editor): { node: Node; pos: number }[] {
  const blocks: { node: Node; pos: number }[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, pos) => {
    if (DIRECTED.includes(node.type.name)) blocks.push({ node, pos });
    return false;
  });
  return blocks;
}

function shownDirection(node: Node): Direction {
  return chosen(node.attrs.dir) ?? ownDirection(node);
}

/** Of a block about which nothing is said. Lists and quotes stand as the newspaper does. */
function ownDirection(node: Node): Direction {
  return (node.isTextblock && textDirection(node.textContent)) || 'rtl';
}

function chosen(value: unknown): Direction | null {
  return value === 'ltr' || value === 'rtl' ? value : null;
}
