import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sectionColor } from '@/newsroom/sections/section-input';
import { inkClass } from './ink-class';

// A section's ink has the newspaper's text size: 4.5 to 1 on every ground of a reader's page (WCAG 1.4.3).

const TOKENS = readFileSync('app/core-tokens.css', 'utf8');
const INKS = readFileSync('app/(site)/styles/inks.css', 'utf8');

type Theme = 'light' | 'dark';

function tokenOf(name: string, theme: Theme): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(TOKENS);
  const color = theme === 'light' ? found?.[1] : found?.[2];
  if (!color) throw new Error(`no token --${name}`);
  return color;
}

/** Relative luminance of `#rgb` or `#rrggbb`. */
function luminance(color: string): number {
  const hex =
    color.length === 4 ? [...color.slice(1)].map((one) => one + one).join('') : color.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
}

for (const theme of ['light', 'dark'] as const) {
  test.each(sectionColor.options)(`%s can be read on every ground of the ${theme} page`, (ink) => {
    for (const ground of ['paper', 'surface', 'sunk']) {
      expect(contrast(tokenOf(ink, theme), tokenOf(ground, theme)), ground).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });
}

test.each(sectionColor.options)('%s has its class in the styles', (ink) => {
  const name = inkClass(ink);
  expect(
    name === undefined ? ink === 'accent' : INKS.includes(`.${name} {\n  --accent: var(--${ink});`),
  ).toBe(true);
});
