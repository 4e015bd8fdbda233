import { Extension } from '@tiptap/react';
import { Plugin } from '@tiptap/pm/state';

const BLOCKS = [
  'paragraph',
  'heading',
  'blockquote',
  'bulletList',
  'orderedList',
  'picture',
  'gallery',
  'video',
  'audio',
  'embed',
  'pullQuote',
  'factBox',
  'keyPoints',
  'table',
  'related',
  'horizontalRule',
];

/** Gives every block of the body an id of its own and keeps it while the block lives. */
export const BlockIds = Extension.create({
  name: 'blockIds',

  addGlobalAttributes() {
    const id = { default: null, rendered: false, keepOnSplit: false, parseHTML: () => null };
    return [{ types: BLOCKS, attributes: { id } }];
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _before, { doc, tr }) => {
          if (!transactions.some((one) => one.docChanged)) return null;
          const taken = new Set<unknown>();
          doc.forEach((node, offset) => {
            const id: unknown = node.attrs.id;
            if (id && !taken.has(id)) taken.add(id);
            else tr.setNodeAttribute(offset, 'id', newBlockId());
          });
          return tr.docChanged ? tr.setMeta('addToHistory', false) : null;
        },
      }),
    ];
  },
});

function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
