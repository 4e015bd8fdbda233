import { StarterKit } from '@tiptap/starter-kit';
import { Node, type AnyExtension, type Extensions } from '@tiptap/react';
import { acceptsHref } from '@/newsroom/articles/body/accepts-href';
import { BlockDirection } from './block-direction';
import { BlockIds } from './block-ids';
import { BoxPaste } from './box-paste';
import { Embed } from './embed/embed-node';
import { Table, TableCell, TableEditing, TableHeader, TableRow } from './table-nodes';
import { FactBoxNode } from './text-box-nodes';

/** The kit with the shapes of the body's blocks: lists are flat, quotes hold paragraphs only. */
const Kit = StarterKit.extend({
  addExtensions() {
    const kit: AnyExtension[] = this.parent?.() ?? [];
    return kit.map((extension) => (extension instanceof Node ? flat(extension) : extension));
  },
});

function flat(node: Node): Node {
  if (node.name === 'blockquote') return node.extend({ content: 'paragraph+' });
  if (node.name !== 'listItem') return node;
  return node.extend({
    content: 'paragraph',
    // Tab leaves the text: there is no inner list to go to.
    addKeyboardShortcuts() {
      return { Enter: () => this.editor.commands.splitListItem(this.name) };
    },
  });
}

// Each block takes the direction of its own first letter.
const byItsText = { HTMLAttributes: { dir: 'auto' } };

/** Words, what is made of words, and what other houses show: what every rich text of the desk may hold. */
export const textExtensions: Extensions = [
  Kit.configure({
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    trailingNode: false,
    paragraph: byItsText,
    heading: { ...byItsText, levels: [2, 3] },
    link: {
      openOnClick: false,
      // With it on, what is typed after a link would go on being the link.
      autolink: false,
      defaultProtocol: 'https',
      HTMLAttributes: { target: null, rel: null },
      isAllowedUri: (url) => acceptsHref(url),
    },
  }),
  BlockIds,
  BlockDirection,
  Embed,
  FactBoxNode,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  TableEditing,
  BoxPaste,
];
