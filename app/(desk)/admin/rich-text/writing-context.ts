import type { NodeViewProps } from '@tiptap/react';
import { createContext, use, type ComponentType } from 'react';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { ToolSet } from './toolbar-tools';

/** A block of the text, and its number among those of its kind in the newspaper's digits. */
export interface NumberedBlock {
  view: NodeViewProps;
  number: string;
}

/** What the parts of a rich text need to know of the place in which it is written. */
export interface Writing {
  /** What the toolbar, the menus and the keys offer. */
  tools: ToolSet;
  digits: DigitSystem;
  /** IANA name of the newspaper's zone. */
  zone: string;
  /** The newspaper's address without a slash at its end. */
  site: string;
  /** How the picture that stands for a film of another house is shown and chosen; null without any. */
  poster: Record<'Look' | 'Buttons', ComponentType<NumberedBlock>> | null;
}

export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing {
  const writing = use(WritingContext);
  if (!writing) throw new Error('The part stands outside a rich text.');
  return writing;
}
