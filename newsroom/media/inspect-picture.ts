import { stat } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import type { MediaType } from './detect-type';
import {
  MAX_AVIF_PIXELS,
  MAX_PICTURE_PIXELS,
  MAX_PICTURE_SIDE,
  READ_OPTIONS,
} from './open-picture';
import { refusedFile } from './refused-file';
import { MAX_PICTURE_BYTES } from './upload-limits';

export type PictureType = Exclude<MediaType, 'mp4' | 'mp3'>;

/**
 * Reads the header of a picture's file, without decoding it. Refuses with INVALID what is too large
 * (`pictureTooLarge`), another type than its first bytes say (`pictureType`), or unreadable
 * (`pictureBroken`).
 */
export async function inspectPicture(path: string, type: PictureType): Promise<Metadata> {
  if ((await stat(path)).size > MAX_PICTURE_BYTES) throw refusedFile('pictureTooLarge');
  // A header that announces too much gets its own sentence below.
  const header = await sharp(path, { ...READ_OPTIONS, limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw refusedFile('pictureBroken');
    });
  const { width, height, format, compression } = header;
  const found = format === 'heif' && compression === 'av1' ? 'avif' : format;
  if (found !== type) throw refusedFile('pictureType');
  const most = type === 'avif' ? MAX_AVIF_PIXELS : MAX_PICTURE_PIXELS;
  if (width * height > most || Math.max(width, height) > MAX_PICTURE_SIDE) {
    throw refusedFile('pictureTooLarge');
  }
  return header;
}
