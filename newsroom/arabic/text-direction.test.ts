import { expect, test } from 'vitest';
import { textDirection } from './text-direction';

test.each([
  ['قالت Apple إنها', 'rtl'],
  ['Apple أعلنت', 'ltr'],
  ['«12%» من السكان', 'rtl'],
  ['(2026) report', 'ltr'],
  ['שלום', 'rtl'],
  ['12 · 34', null],
  ['', null],
])('%s', (text, expected) => {
  expect(textDirection(text)).toBe(expected);
});
