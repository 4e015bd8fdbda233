import { resolve } from 'node:path';
import sharp from 'sharp';

/** The typefaces of the pages, whole; Pango takes no WOFF2. */
const FACES = {
  text: { family: 'Markazi Text', file: 'fonts/markazi-text.ttf' },
  ui: { family: 'Readex Pro', file: 'fonts/readex-pro.ttf' },
} as const;

export interface TextLook {
  face: keyof typeof FACES;
  weight: 'Medium' | 'Bold';
  /** Pixels. */
  size: number;
  /** #rrggbb. */
  color: string;
  /** Pixels; a longer text is broken into lines. */
  width: number;
  /** Pixels between the typeface's own lines. */
  spacing?: number;
}

/** A drawn text on nothing, as PNG. */
export interface DrawnText {
  input: Buffer;
  width: number;
  height: number;
}

/**
 * Draws a text from the right, its letters joined (Pango and HarfBuzz inside sharp). `text` is
 * plain and drawable (drawable-text.ts) and not empty.
 */
export async function drawText(text: string, look: TextLook): Promise<DrawnText> {
  const { face, weight, size, color, width, spacing = 0 } = look;
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${color}">${escapeMarkup(text)}</span>`,
      font: `${FACES[face].family} ${weight} ${size}px`,
      fontfile: resolve(FACES[face].file),
      width,
      dpi: 72,
      rgba: true,
      spacing,
      wrap: 'word-char',
      // Pango's «left» is where a line begins: the right, in a text that runs from there.
      align: 'left',
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
