import { mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { PictureBlock } from './picture-block.client';

/** A picture of the library in the body, with the story's own caption and credit. */
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

  addNodeView() {
    return ReactNodeViewRenderer(PictureBlock);
  },
});

function textAttribute(name: 'caption' | 'credit') {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.dataset[name] ?? '',
    renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
  };
}
