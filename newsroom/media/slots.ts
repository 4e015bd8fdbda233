/**
 * The cuts of the design and the sizes they are made in. One JPEG a slot serves browsers without
 * AVIF; the wide one is 1200 px because search engines ask that of a story's picture
 * (Google, "Article structured data": images at least 1200 px wide).
 */
export const SLOTS = {
  wide: { ratio: 16 / 9, avif: [480, 960, 1440], jpeg: [1200] },
  square: { ratio: 1, avif: [240, 480], jpeg: [240] },
  full: { ratio: null, avif: [960], jpeg: [960] },
} as const;

export type Slot = keyof typeof SLOTS;
export type RenditionFormat = 'avif' | 'jpeg';

/** The slot of the picture as it was taken in, for cutting anew; never shown to readers. */
export const ORIGINAL = 'original';
