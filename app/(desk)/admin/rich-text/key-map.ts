import type { ToolName } from './toolbar-tools';
import type { KeyChord } from './pressed-key';

/** A key of the editor's screen. */
interface EditorKey extends KeyChord {
  tool: ToolName;
  /** It acts on the text, so only while the caret is in it. */
  isOfText: boolean;
}

/** The keys of the tools; the first of a tool is the one that is named. */
export const EDITOR_KEYS: EditorKey[] = [
  { tool: 'bold', code: 'KeyB', isOfText: true },
  { tool: 'italic', code: 'KeyI', isOfText: true },
  { tool: 'link', code: 'KeyK', shift: true, isOfText: true },
  { tool: 'heading', code: 'Digit2', alt: true, isOfText: true },
  { tool: 'subheading', code: 'Digit3', alt: true, isOfText: true },
  { tool: 'bulletList', code: 'Digit8', shift: true, isOfText: true },
  { tool: 'orderedList', code: 'Digit7', shift: true, isOfText: true },
  { tool: 'quote', code: 'KeyB', shift: true, isOfText: true },
  { tool: 'direction', code: 'KeyX', shift: true, isOfText: true },
  { tool: 'passageNote', code: 'KeyM', alt: true, isOfText: true },
  { tool: 'insert', code: 'Slash', isOfText: true },
  { tool: 'find', code: 'KeyF', isOfText: true },
  { tool: 'find', code: 'KeyH', isOfText: true },
  { tool: 'calm', code: 'KeyF', shift: true, isOfText: false },
  { tool: 'undo', code: 'KeyZ', isOfText: true },
  { tool: 'redo', code: 'KeyZ', shift: true, isOfText: true },
  { tool: 'redo', code: 'KeyY', isOfText: true },
];

/** «Ctrl + Shift + K», a key each. */
export function keyNames({ code, shift, alt }: KeyChord): string[] {
  const key = code === 'Slash' ? '/' : code.replace(/^(Key|Digit)/, '');
  return ['Ctrl', ...(shift ? ['Shift'] : []), ...(alt ? ['Alt'] : []), key];
}
