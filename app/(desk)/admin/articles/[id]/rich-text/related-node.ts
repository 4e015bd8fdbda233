import { mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { RelatedBlock } from './related-block.client';

/** A box of stories to read with this one. */
export const Related = Node.create({
  name: 'related',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes: () => ({
    articleIds: {
      default: [],
      parseHTML: (element: HTMLElement) =>
        (element.dataset.stories ?? '').split(',').map(Number).filter(Number.isSafeInteger),
      renderHTML: ({ articleIds }: { articleIds?: number[] }) => ({
        'data-stories': (articleIds ?? []).join(),
      }),
    },
  }),

  parseHTML: () => [{ tag: 'figure[data-stories]' }],

  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],

  addNodeView: () => ReactNodeViewRenderer(RelatedBlock),
});
