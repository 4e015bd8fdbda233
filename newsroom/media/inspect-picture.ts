import sharp, { type SharpOptions } from 'sharp';
import { NewsroomError } from '../errors';

/** Largest upload, in bytes. */
export const MAX_PICTURE_BYTES = 25 * 1024 * 1024;

/** Largest picture, in pixels: decoded, every pixel takes three or four bytes of memory. */
const MAX_PICTURE_PIXELS = 50_000_000;

/** How every foreign picture is opened: bounded, and refused when its data is not whole. */
export const READ_OPTIONS: SharpOptions = {
  limitInputPixels: MAX_PICTURE_PIXELS,
  failOn: 'error',
  sequentialRead: true,
};

type PictureType = 'jpeg' | 'png' | 'webp' | 'avif';

/**
 * Reads the header of an upload, without decoding it. Refuses with INVALID what is too large
 * (`pictureTooLarge`), no single picture of an accepted type whatever its name says
 * (`pictureType`), or unreadable (`pictureBroken`).
 */
export async function inspectPicture(bytes: Buffer): Promise<void> {
  if (bytes.length > MAX_PICTURE_BYTES) throw refusedPicture('pictureTooLarge');
  const type = typeByMagic(bytes);
  if (!type) throw refusedPicture('pictureType');
  const { width, height, format, compression, pages } = await sharp(bytes, {
    ...READ_OPTIONS,
    // A header that announces too much gets its own sentence below.
    limitInputPixels: false,
  })
    .metadata()
    .catch(() => {
      throw refusedPicture('pictureBroken');
    });
  const found = format === 'heif' && compression === 'av1' ? 'avif' : format;
  if (found !== type || (pages ?? 1) > 1) throw refusedPicture('pictureType');
  if (width * height > MAX_PICTURE_PIXELS) throw refusedPicture('pictureTooLarge');
}

/** The refusal of a picture, in the newsroom's words. */
export function refusedPicture(
  sentence: 'pictureType' | 'pictureTooLarge' | 'pictureBroken',
): NewsroomError {
  return new NewsroomError('INVALID', { sentence, fields: { file: sentence } });
}

// Decided before any decoder sees the bytes: libvips would also open SVG, PDF and GIF.
function typeByMagic(bytes: Buffer): PictureType | null {
  const ascii = (from: number, to: number): string => bytes.toString('latin1', from, to);
  if (ascii(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(4, 12) === 'ftypavif') return 'avif';
  // The brand may stand behind a general one (ISO/IEC 23000-22, MIAF).
  if (ascii(4, 12) === 'ftypmif1' && ascii(12, 40).includes('avif')) return 'avif';
  return null;
}
