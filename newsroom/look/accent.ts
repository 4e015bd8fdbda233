import { contrast, hueOf, mixed } from './contrast';

export type Theme = 'light' | 'dark';

/** Matbaa's own accent (app/core-tokens.css). */
export const OWN_ACCENT = { light: '#0d6355', dark: '#6cc7b1' } as const;

/** Text and links in the accent stand on these grounds; words on the accent are in `on`. */
const GROUNDS = {
  light: { under: ['#fcfbf7', '#ffffff', '#f3f0e8'], on: '#ffffff' },
  dark: { under: ['#121413', '#191c1b', '#0c0e0d'], on: '#0c0e0d' },
} as const;

/** Level AA for text (WCAG 2.2, 1.4.3). */
export const NEEDED = 4.5;

// Red says "now" or "stop" on these pages and nothing else may.
const RED = { from: 340, to: 14, saturation: 0.45 };

/** How an accent reads in a theme. */
interface AccentCheck {
  /** The worst of its contrasts, 1 to 21. */
  ratio: number;
  isReadable: boolean;
  /** Whether it could be taken for the red that is kept for what is urgent. */
  isRed: boolean;
  /** The nearest tone that reads, where it does not; null where it does. */
  suggestion: string | null;
}

/** Looks at an accent (`#rrggbb`) on the grounds of a theme. */
export function checkAccent(accent: string, theme: Theme): AccentCheck {
  const ratio = worstContrast(accent, theme);
  const { hue, saturation } = hueOf(accent);
  const isRed = saturation >= RED.saturation && (hue >= RED.from || hue <= RED.to);
  const isReadable = ratio >= NEEDED;
  return { ratio, isReadable, isRed, suggestion: isReadable ? null : suggestAccent(accent, theme) };
}

function worstContrast(accent: string, theme: Theme): number {
  const { under, on } = GROUNDS[theme];
  return Math.min(...[...under, on].map((ground) => contrast(accent, ground)));
}

/** The tone of this colour that is nearest to it and reads in the theme. */
export function suggestAccent(accent: string, theme: Theme): string {
  const end = theme === 'light' ? '#000000' : '#ffffff';
  for (let share = 0; share < 1; share += 0.02) {
    const tone = mixed(accent, end, share);
    if (worstContrast(tone, theme) >= NEEDED) return tone;
  }
  return end;
}

/** The four tones of the newspaper's pages: light, dark, and under the pointer in either. */
export function accentTones({ light, dark }: Record<Theme, string>): string[] {
  return [light, dark, mixed(light, '#000000', 0.25), mixed(dark, '#ffffff', 0.25)];
}
