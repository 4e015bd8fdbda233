import { useEditor, type Editor, type Extensions } from '@tiptap/react';
import { useEffect } from 'react';
import type { Body } from '@/newsroom/articles/body/blocks';
import { cleanPastedHtml } from '@/newsroom/articles/body/paste/clean-pasted-html';
import { toTiptap } from '@/newsroom/articles/body/to-tiptap';
import { plainSlice } from './plain-slice';

/** Under so many pixels (a phone with its keyboard) the text would jump from one bar to the other. */
const ROOMY = 600;
const isRoomy = (): boolean => (visualViewport?.height ?? innerHeight) >= ROOMY;

/** Pixels at the edges of the window where bars may stand: the caret does not come to rest there. */
const BARS = {
  get top() {
    return isRoomy() ? 124 : 5;
  },
  get bottom() {
    return isRoomy() ? 84 : 5;
  },
  left: 0,
  right: 0,
};

/** A rich text, empty until the browser has made it. It holds its document itself. */
export function useRichText({
  extensions,
  body,
  canEdit = true,
  label,
  onChange,
}: {
  /** What it may hold. */
  extensions: Extensions;
  /** What it opens with. */
  body: Body;
  canEdit?: boolean;
  label: string;
  /** Told of every change that the person makes. */
  onChange: (editor: Editor) => void;
}): Editor | null {
  const editor = useEditor({
    extensions,
    content: toTiptap(body),
    editable: canEdit,
    immediatelyRender: false,
    // The kit's own sheet is inline and takes Arabic its ligatures; text.css has what is needed.
    injectCSS: false,
    onUpdate: ({ editor: changed }) => onChange(changed),
    editorProps: {
      scrollThreshold: BARS,
      scrollMargin: BARS,
      attributes: {
        role: 'textbox',
        'aria-label': label,
        'aria-multiline': 'true',
        class: 'dbody',
        dir: 'rtl',
        lang: 'ar',
        spellcheck: 'true',
      },
      clipboardTextParser: (text, at) => plainSlice(text, at),
      // What this editor copied needs no cleaning, and its marker tells the paste where it fits.
      transformPastedHTML: (html) =>
        html.includes('data-pm-slice') ? html : cleanPastedHtml(html),
    },
  });

  useEffect(() => {
    editor?.setEditable(canEdit, false);
  }, [editor, canEdit]);

  return editor;
}
