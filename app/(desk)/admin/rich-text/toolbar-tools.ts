import type { ChainedCommands, Editor } from '@tiptap/react';
import type { IconName } from '@/components/ui/icon';
import type { ar } from '@/messages/ar';
import { hasNoDirection, runsFromLeft, turnBlocks } from './block-direction';
import { isInBox } from './in-box';

export type ToolName = Exclude<keyof typeof ar.editor.toolbar, 'name' | 'insertMenu'>;

/** A button of the toolbar. */
export interface Tool {
  name: ToolName;
  icon: IconName;
  /** Is it on where the caret stands; left out for what is done once. */
  isOn?: (editor: Editor) => boolean;
  isOff?: (editor: Editor) => boolean;
  /** Left out for what first asks for more (use-tools). */
  run?: (chain: ChainedCommands, editor: Editor) => ChainedCommands;
}

/** What one place of writing offers. */
export interface ToolSet {
  /** The toolbar, in groups, as they stand. */
  groups: Tool[][];
  /** In the menu behind «إدراج»; each opens a dialog or puts an empty block into the text. */
  inserts: Tool[];
}

const LISTS = ['bulletList', 'orderedList'];

// Blocks hold no blocks here: what becomes a list or a quote first leaves the one it stands in.
function flat(chain: ChainedCommands, editor: Editor, outers: string[]): ChainedCommands {
  return outers.some((outer) => editor.isActive(outer)) ? chain.clearNodes() : chain;
}

/** What is done to words. */
export const WORD_TOOLS: Tool[] = [
  {
    name: 'bold',
    icon: 'bold',
    isOn: (editor) => editor.isActive('bold'),
    run: (chain) => chain.toggleBold(),
  },
  {
    name: 'italic',
    icon: 'italic',
    isOn: (editor) => editor.isActive('italic'),
    run: (chain) => chain.toggleItalic(),
  },
  { name: 'link', icon: 'link', isOn: (editor) => editor.isActive('link') },
];

/** What a line of the text is. */
export const LINE_TOOLS: Tool[] = [
  {
    name: 'heading',
    icon: 'heading-2',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    isOff: isInBox,
    run: (chain, editor) =>
      flat(chain, editor, [...LISTS, 'blockquote']).toggleHeading({ level: 2 }),
  },
  {
    name: 'subheading',
    icon: 'heading-3',
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    isOff: isInBox,
    run: (chain, editor) =>
      flat(chain, editor, [...LISTS, 'blockquote']).toggleHeading({ level: 3 }),
  },
  {
    name: 'bulletList',
    icon: 'list',
    isOn: (editor) => editor.isActive('bulletList'),
    isOff: isInBox,
    run: (chain, editor) => flat(chain, editor, ['blockquote']).toggleBulletList(),
  },
  {
    name: 'orderedList',
    icon: 'list-ordered',
    isOn: (editor) => editor.isActive('orderedList'),
    isOff: isInBox,
    run: (chain, editor) => flat(chain, editor, ['blockquote']).toggleOrderedList(),
  },
  {
    name: 'quote',
    icon: 'quote',
    isOn: (editor) => editor.isActive('blockquote'),
    isOff: isInBox,
    run: (chain, editor) =>
      editor.isActive('blockquote')
        ? chain.unsetBlockquote()
        : flat(chain, editor, [...LISTS, 'heading']).setBlockquote(),
  },
];

/** The way a block runs, and the steps that were taken. */
export const TURN_TOOLS: Tool[] = [
  {
    name: 'direction',
    icon: 'pilcrow-right',
    isOn: runsFromLeft,
    isOff: hasNoDirection,
    run: (chain, editor) =>
      chain.command(({ tr }) => {
        turnBlocks(editor, tr);
        return true;
      }),
  },
  {
    name: 'undo',
    icon: 'undo-2',
    isOff: (editor) => !editor.can().undo(),
    run: (chain) => chain.undo(),
  },
  {
    name: 'redo',
    icon: 'redo-2',
    isOff: (editor) => !editor.can().redo(),
    run: (chain) => chain.redo(),
  },
];
