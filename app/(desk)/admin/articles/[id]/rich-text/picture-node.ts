import { mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { NodeSelection } from '@tiptap/pm/state';
import { moveBlock } from './move-block';
import { PictureBlock } from './picture-block.client';

/** A picture of the library in the body, in the cut, and with the caption and credit, that the story gives it. */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      mediaId: {
        default: null,
        parseHTML: (element: HTMLElement) => Number(element.dataset.mediaId) || null,
        renderHTML: ({ mediaId }: { mediaId?: number }) => ({ 'data-media-id': mediaId }),
      },
      cut: textAttribute('cut', 'wide'),
      caption: textAttribute('caption'),
      credit: textAttribute('credit'),
    };
  },

  parseHTML() {
    return [{ tag: 'figure[data-media-id]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes)];
  },

  addKeyboardShortcuts() {
    const move = (step: -1 | 1) => () => {
      const { selection } = this.editor.state;
      const isOwn = selection instanceof NodeSelection && selection.node.type.name === this.name;
      return isOwn && moveBlock(this.editor.view, selection.from, step) !== null;
    };
    return { 'Alt-ArrowUp': move(-1), 'Alt-ArrowDown': move(1) };
  },

  addNodeView() {
    return ReactNodeViewRenderer(PictureBlock);
  },
});

function textAttribute(name: 'cut' | 'caption' | 'credit', otherwise = '') {
  return {
    default: otherwise,
    parseHTML: (element: HTMLElement) => element.dataset[name] ?? otherwise,
    renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
  };
}
