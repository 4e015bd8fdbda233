const TONES = /^(#[0-9a-f]{6}) (#[0-9a-f]{6}) (#[0-9a-f]{6}) (#[0-9a-f]{6})$/;

/**
 * The styles of the newspaper's own colour, out of the four tones that a page names for the front
 * (newsroom/look/accent.ts); empty for none. On paper everything stays black.
 */
export function accentStyle(tones = ''): string {
  const [, light, dark, lightDeep, darkDeep] = TONES.exec(tones) ?? [];
  if (!light) return '';
  return (
    '@media screen{:root{' +
    `--accent:light-dark(${light},${dark});--accent-deep:light-dark(${lightDeep},${darkDeep})` +
    '}}'
  );
}
