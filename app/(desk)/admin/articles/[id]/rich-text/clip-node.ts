import { mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { ClipBlock } from './clip-block.client';
import { dataAttribute, dataNumber } from '../../../rich-text/data-attribute';

/** An own film or recording in the body, with the story's own caption and credit. */
function clipNode(name: 'video' | 'audio') {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,

    addAttributes: () => ({
      ...dataNumber(`data-${name}-id`, 'mediaId'),
      ...dataAttribute('data-caption', 'caption'),
      ...dataAttribute('data-credit', 'credit'),
    }),

    parseHTML: () => [{ tag: `figure[data-${name}-id]` }],

    renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],

    addNodeView: () => ReactNodeViewRenderer(ClipBlock),
  });
}

export const Video = clipNode('video');
export const Audio = clipNode('audio');
