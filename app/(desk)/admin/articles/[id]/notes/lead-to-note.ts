import type { Editor } from '@tiptap/react';
import { noteMarks } from './note-marks-plugin';

/** From this width on the panel stands beside the text, not under it. */
const WIDE = '(min-width: 1024px)';

/** The note that the address names (`#note-12`), as the links of notices do. */
export function noteInAddress(): number | null {
  const [, id] = /^#note-(\d{1,9})$/.exec(window.location.hash) ?? [];
  return id === undefined ? null : Number(id);
}

/**
 * Leads to a part of the notes' panel, once it is there. Without the focus only where the panel
 * stands beside the text: on a phone the text would be gone from under the finger.
 */
export function lead(id: string, isFocused: boolean): void {
  if (!isFocused && !window.matchMedia(WIDE).matches) return;
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'nearest' });
    if (isFocused) element?.focus({ preventScroll: true });
  });
}

/** Shows the passage of a thread, and puts the caret before it where the text may be written. */
export function leadToPassage(editor: Editor, id: number): void {
  const range = noteMarks(editor.state).find((mark) => mark.id === id)?.range;
  if (!range) return;
  if (editor.isEditable) {
    editor.chain().focus(undefined, { scrollIntoView: false }).setTextSelection(range.from).run();
  }
  const mark = editor.view.dom.querySelector(`[data-note="${id}"]`);
  mark?.scrollIntoView({ block: 'center' });
}
