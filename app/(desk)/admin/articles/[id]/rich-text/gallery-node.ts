import { mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { dataNumber } from '../../../rich-text/data-attribute';
import { GalleryBlock } from './gallery-block.client';

/** A gallery of the library in the body. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes: () => dataNumber('data-gallery-id', 'galleryId'),

  parseHTML: () => [{ tag: 'figure[data-gallery-id]' }],

  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],

  addNodeView: () => ReactNodeViewRenderer(GalleryBlock),
});
