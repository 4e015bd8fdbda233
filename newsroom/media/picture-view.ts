import type { Prisma } from '../db/generated/client';
import { SLOTS, type Slot } from './slots';
import type { PictureView, RenditionView } from './views';

/** What a query selects of a picture to show it. */
export const pictureSelect = {
  id: true,
  alt: true,
  caption: true,
  credit: true,
  color: true,
  renditions: { select: { slot: true, format: true, width: true, height: true, key: true } },
} satisfies Prisma.MediaSelect;

type PictureRow = Prisma.MediaGetPayload<{ select: typeof pictureSelect }>;

/** Row → view. A story's own caption and credit stand before the library's. */
export function pictureView(
  row: PictureRow | null,
  own: { caption: string; credit: string } = { caption: '', credit: '' },
): PictureView | null {
  if (!row || row.renditions.length === 0) return null;
  const slots: PictureView['slots'] = {};
  for (const slot of Object.keys(SLOTS) as Slot[]) {
    const files = row.renditions
      .filter((file) => file.slot === slot)
      .sort((a, b) => a.width - b.width);
    const ofFormat = (format: string): RenditionView[] =>
      files
        .filter((file) => file.format === format)
        .map(({ key, width, height }) => ({ url: `/media/${key}`, width, height }));
    if (files.length > 0) slots[slot] = { avif: ofFormat('avif'), jpeg: ofFormat('jpeg') };
  }
  return {
    id: row.id,
    alt: row.alt,
    caption: own.caption || row.caption,
    credit: own.credit || row.credit,
    color: row.color,
    slots,
  };
}
