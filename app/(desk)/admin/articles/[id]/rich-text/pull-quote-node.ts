import { mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { dataAttribute } from '../../../rich-text/data-attribute';
import { PullQuoteBlock } from './pull-quote-block.client';

/** Words of the text itself, or of somebody in it, set large. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes: () => ({
    ...dataAttribute('data-pull', 'text'),
    ...dataAttribute('data-attribution', 'attribution'),
  }),

  parseHTML: () => [{ tag: 'figure[data-pull]' }],

  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],

  addNodeView: () => ReactNodeViewRenderer(PullQuoteBlock),
});
