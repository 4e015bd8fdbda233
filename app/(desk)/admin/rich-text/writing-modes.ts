/** Ways in which the screen may stand around the text; each has a button of the toolbar. */
export type WritingMode = 'find' | 'calm' | 'preview';

export type WritingModes = Record<WritingMode, boolean>;

export const PLAIN_MODES: WritingModes = { find: false, calm: false, preview: false };

export function isMode(name: string): name is WritingMode {
  return name in PLAIN_MODES;
}
