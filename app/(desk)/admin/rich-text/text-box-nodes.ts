import { mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { dataAttribute } from './data-attribute';
import { leaveBox } from './leave-box';
import { FactBox, KeyPoints } from './text-boxes.client';

/** Paragraphs in a frame; Enter in an empty last line leaves it. */
const TextBox = Node.create({
  group: 'block',
  content: 'paragraph+',
  isolating: true,
  defining: true,

  addKeyboardShortcuts() {
    return { Enter: () => leaveBox(this.editor.view, this.name) };
  },
});

export const FactBoxNode = TextBox.extend({
  name: 'factBox',

  addAttributes: () => dataAttribute('data-title', 'title'),

  parseHTML: () => [{ tag: 'aside[data-title]' }],

  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes), 0],

  addNodeView: () => ReactNodeViewRenderer(FactBox),
});

export const KeyPointsNode = TextBox.extend({
  name: 'keyPoints',

  parseHTML: () => [{ tag: 'section[data-points]' }],

  renderHTML: () => ['section', { 'data-points': '' }, 0],

  addNodeView: () => ReactNodeViewRenderer(KeyPoints),
});
