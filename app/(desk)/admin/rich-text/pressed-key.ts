/** A key with Ctrl (or ⌘) and what else has to be held with it. */
export interface KeyChord {
  /** `event.code`: the key's place, whatever the layout writes with it. */
  code: string;
  shift?: boolean;
  alt?: boolean;
}

type Pressed = Pick<
  KeyboardEvent,
  'code' | 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'getModifierState'
>;

/**
 * Whether this chord was pressed. A layout with Latin letters names its keys itself (Z stands
 * elsewhere on a German one); on an Arabic one the place decides.
 */
export function isPressed(event: Pressed, { code, shift = false, alt = false }: KeyChord): boolean {
  const isHeld = (event.ctrlKey || event.metaKey) && event.shiftKey === shift;
  // AltGr says that Ctrl and Alt are held, and writes a letter.
  if (!isHeld || event.altKey !== alt || event.getModifierState('AltGraph')) return false;
  const written = /^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code;
  return written === code;
}
