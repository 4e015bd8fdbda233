import sharp, { type Sharp } from 'sharp';
import { NewsroomError } from '../errors';

/** Largest file that is taken, in bytes. */
const MAX_DRAWING_BYTES = 1.5 * 1024 * 1024;

/** Largest side of a picture, in pixels. */
const MAX_SIDE = 6000;
const MAX_PIXELS = 24_000_000;
const LONGEST_SECONDS = 10;

/** Bitmaps that have a transparent ground, by their first bytes. */
const isPng = (file: Buffer): boolean => file.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n';
const isWebp = (file: Buffer): boolean =>
  file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP';
/** An SVG begins with its declaration, a comment or its element. */
const isSvg = (file: Buffer): boolean =>
  /^\uFEFF?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)\b/i.test(file.toString('utf8', 0, 200)) ||
  /^\uFEFF?\s*<!--/.test(file.toString('utf8', 0, 200));

/** What makes a small SVG large, reads what is not in it, or says that it is no UTF-8, as it is read here. */
const UNWANTED_IN_SVG =
  /<!ENTITY|<\?xml-stylesheet|xi:include|XInclude|<\?xml\s[^>]{0,100}encoding\s*=\s*["'](?!utf-8["'])/i;

/**
 * Opens an uploaded drawing at about `height` pixels: a PNG or WebP as it is, an SVG drawn at that
 * height. An SVG never leaves the house: only its pixels do, so that nothing in it can act. Throws
 * INVALID for anything else, what is damaged or too large.
 */
export async function openDrawing(file: Buffer, height: number): Promise<Sharp> {
  if (file.length > MAX_DRAWING_BYTES) throw refused('drawingTooLarge');
  const vector = isSvg(file);
  if (!vector && !isPng(file) && !isWebp(file)) throw refused('drawingType');
  if (vector && UNWANTED_IN_SVG.test(file.toString('utf8'))) throw refused('drawingType');
  const options = { limitInputPixels: MAX_PIXELS, failOn: 'error' as const };
  try {
    // Only its head is read: what is too large is told by its size.
    const metadata = await sharp(file, { ...options, limitInputPixels: false }).metadata();
    const { width, height: tall } = metadata;
    if (Math.max(width, tall) > MAX_SIDE) throw refused('drawingTooWide');
    // An SVG has 72 dots an inch as it is measured; more make it larger without loss.
    const density = vector
      ? Math.min(2400, Math.max(1, Math.ceil((72 * height) / tall)))
      : undefined;
    const bytes = await sharp(file, { ...options, density })
      .timeout({ seconds: LONGEST_SECONDS })
      .rotate()
      .ensureAlpha()
      .toColourspace('srgb')
      .png()
      .toBuffer();
    return sharp(bytes, options);
  } catch (error) {
    if (error instanceof NewsroomError) throw error;
    throw refused('drawingBroken');
  }
}

type DrawingSentence = 'drawingTooLarge' | 'drawingType' | 'drawingTooWide' | 'drawingBroken';

function refused(sentence: DrawingSentence): NewsroomError {
  return new NewsroomError('INVALID', { sentence, fields: { file: sentence } });
}
