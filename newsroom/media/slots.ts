/**
 * The cuts of the design and the widths they are made in, in pixels. JPEGs serve browsers without
 * AVIF, and the largest of each ratio search engines, which ask for 16:9, 4:3 and 1:1 of at least
 * 1200 px (Google, "Article structured data").
 */
export const SLOTS = {
  wide: { ratio: 16 / 9, avif: [480, 960, 1440], jpeg: [1200] },
  classic: { ratio: 4 / 3, avif: [480, 960], jpeg: [1200] },
  square: { ratio: 1, avif: [240, 480], jpeg: [240, 1200] },
  full: { ratio: null, avif: [960, 1440], jpeg: [1440] },
} as const;

export type Slot = keyof typeof SLOTS;
export type RenditionFormat = 'avif' | 'jpeg';

/** The ratios that can be cut by hand. */
export const RATIO_SLOTS = ['wide', 'classic', 'square'] as const satisfies readonly Slot[];
export type RatioSlot = (typeof RATIO_SLOTS)[number];

/** The slot of the picture as it was taken in, for cutting anew; never shown to readers. */
export const ORIGINAL = 'original';

/** The slot of a video or sound file, which is public as it is. */
export const FILE = 'file';

/** The slot of a video's captions (WebVTT). */
export const CAPTIONS = 'captions';
