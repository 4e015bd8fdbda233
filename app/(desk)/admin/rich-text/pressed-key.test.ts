import { expect, test } from 'vitest';
import { isPressed } from './pressed-key';

const pressed = (code: string, key: string, held: string[] = ['ctrl']) => ({
  code,
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
  getModifierState: (name: string) => name === 'AltGraph' && held.includes('altgr'),
});

test('an Arabic layout is read by the place of its keys, a Latin one by its letters', () => {
  expect(isPressed(pressed('KeyF', 'ب'), { code: 'KeyF' })).toBe(true);
  expect(isPressed(pressed('KeyF', 'f', ['meta']), { code: 'KeyF' })).toBe(true);
  expect(isPressed(pressed('KeyY', 'z'), { code: 'KeyZ' })).toBe(true);
  expect(isPressed(pressed('KeyY', 'z'), { code: 'KeyY' })).toBe(false);
});

test('what else is held has to be exactly this', () => {
  expect(isPressed(pressed('KeyF', 'ب', []), { code: 'KeyF' })).toBe(false);
  expect(isPressed(pressed('KeyF', 'ب', ['ctrl', 'shift']), { code: 'KeyF' })).toBe(false);
  expect(isPressed(pressed('KeyK', 'ن', ['ctrl', 'shift']), { code: 'KeyK', shift: true })).toBe(
    true,
  );
  const altGr = pressed('Digit2', '²', ['ctrl', 'alt', 'altgr']);
  expect(isPressed(altGr, { code: 'Digit2', alt: true })).toBe(false);
});
