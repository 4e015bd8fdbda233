import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { MAX_GALLERY_PICTURES } from './limits';

const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'tooLong'));

export const galleryId = z.coerce.number<number | string>().int().positive().max(2_147_483_647);

export const galleryTitle = line(200).pipe(z.string().min(1, 'galleryTitleMissing'));

/** In their order; no picture twice. */
export const galleryItems = z
  .array(z.object({ mediaId: galleryId, caption: line(500).default('') }))
  .max(MAX_GALLERY_PICTURES, 'galleryTooLong')
  .refine(
    (items) => new Set(items.map(({ mediaId }) => mediaId)).size === items.length,
    'galleryPictureTwice',
  );

type GalleryItemInput = z.output<typeof galleryItems>[number];
