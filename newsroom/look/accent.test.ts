import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentTones, checkAccent, NEEDED, OWN_ACCENT, suggestAccent, type Theme } from './accent';
import { contrast, HEX } from './contrast';

const THEMES: Theme[] = ['light', 'dark'];
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('contrasts are those of the recommendation', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

test.each(THEMES)('the project’s own accent reads, %s', (theme) => {
  const { isReadable, isRed } = checkAccent(OWN_ACCENT[theme], theme);
  expect([isReadable, isRed]).toEqual([true, false]);
});

test.each<[string, Theme]>([
  ['#ffd400', 'light'],
  ['#0a3d91', 'dark'],
  ['#888888', 'light'],
])('%s does not read, %s', (accent, theme) => {
  const { isReadable, suggestion } = checkAccent(accent, theme);
  expect(isReadable).toBe(false);
  expect(checkAccent(suggestion ?? '', theme).isReadable).toBe(true);
});

test('every colour has a tone that reads, and one that reads is left as it is', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom(...THEMES), (accent, theme) => {
      const tone = suggestAccent(accent, theme);
      expect(tone).toMatch(HEX);
      expect(checkAccent(tone, theme).ratio).toBeGreaterThanOrEqual(NEEDED);
      expect(suggestAccent(tone, theme)).toBe(tone);
    }),
  );
});

describe('red is kept for what is urgent', () => {
  test.each(['#b3121d', '#ff8078', '#d4003c', '#c0392b'])('%s is red', (accent) => {
    expect(checkAccent(accent, 'light').isRed).toBe(true);
  });
  test.each(['#8a5a00', '#6a44a6', '#7a1f5c', '#555151', '#0d6355'])('%s is not', (accent) => {
    expect(checkAccent(accent, 'light').isRed).toBe(false);
  });
});

test('four tones, each a colour', () => {
  for (const tone of accentTones({ light: '#0a3d91', dark: '#8ab8f5' })) expect(tone).toMatch(HEX);
});
