/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** `#rrggbb`, in small letters. */
export const HEX = /^#[0-9a-f]{6}$/;

const rgbOf = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with so much (0 to 1) of another in it. */
export function mixed(hex: string, other: string, share: number): string {
  const there = rgbOf(other);
  const [red, green, blue] = rgbOf(hex).map(
    (part, at) => part + ((there[at] ?? 0) - part) * share,
  ) as [number, number, number];
  return hexOf([red, green, blue]);
}

/** Hue in degrees and saturation, 0 to 1, of HSL. */
export function hueOf(hex: string): { hue: number; saturation: number } {
  const [red, green, blue] = rgbOf(hex).map((part) => part / 255) as [number, number, number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const span = most - least;
  if (span === 0) return { hue: 0, saturation: 0 };
  const sum = most + least;
  const saturation = span / (sum > 1 ? 2 - sum : sum);
  const turn =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return { hue: turn * 60, saturation };
}
