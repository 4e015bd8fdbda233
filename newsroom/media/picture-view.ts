import type { Prisma } from '../db/generated/client';
import { pictureKey, type PageKey } from '../events/page-keys';
import { SLOTS, type Slot } from './slots';
import { isUsable } from './usable';
import type { PictureView, RenditionView } from './views';

const filesSelect = {
  id: true,
  alt: true,
  caption: true,
  credit: true,
  color: true,
  licenceUntil: true,
  recalledAt: true,
  deletedAt: true,
  renditions: {
    where: { retiredAt: null },
    select: { slot: true, format: true, width: true, height: true, key: true },
  },
} satisfies Prisma.MediaSelect;

/** What a query selects of a picture to show it, or what stands in its place. */
export const pictureSelect = {
  ...filesSelect,
  replacedBy: { select: filesSelect },
} satisfies Prisma.MediaSelect;

type FilesRow = Prisma.MediaGetPayload<{ select: typeof filesSelect }>;
export type PictureRow = Prisma.MediaGetPayload<{ select: typeof pictureSelect }>;

/** A story's own words about a picture; empty ones leave the library's. */
export interface OwnWords {
  caption: string;
  credit: string;
}

/**
 * Row → what readers see of it now: the picture or its replacement; null while neither may be
 * seen. A story's own caption and credit stand before the library's, but only under the picture
 * that they were written for. Whoever asks notes `pictureKeys`, whatever comes out.
 */
export function pictureView(row: PictureRow | null, now: Date, own?: OwnWords): PictureView | null {
  if (!row) return null;
  const { replacedBy } = row;
  const shown = replacedBy ?? row;
  if (!isUsable(shown, now)) return null;
  const view = filesView(shown, replacedBy ? undefined : own);
  return view && { ...view, replaces: replacedBy ? row.id : null };
}

/** The keys of a picture and of what stands in its place: a page that could show them carries them. */
export function pictureKeys(row: Pick<PictureRow, 'id' | 'replacedBy'> | null): PageKey[] {
  if (!row) return [];
  return [row.id, ...(row.replacedBy ? [row.replacedBy.id] : [])].map(pictureKey);
}

/** Row → its own files and words, whatever its rights; null when there is no file to show. */
export function filesView(row: FilesRow, own?: OwnWords): PictureView | null {
  const slots: PictureView['slots'] = {};
  for (const slot of Object.keys(SLOTS) as Slot[]) {
    const files = row.renditions
      .filter((file) => file.slot === slot)
      .sort((a, b) => a.width - b.width);
    const ofFormat = (format: string): RenditionView[] =>
      files
        .filter((file) => file.format === format)
        .map(({ key, width, height }) => ({ url: `/media/${key}`, width, height }));
    const jpeg = ofFormat('jpeg');
    if (jpeg.length > 0) slots[slot] = { avif: ofFormat('avif'), jpeg };
  }
  if (Object.keys(slots).length === 0) return null;
  return {
    id: row.id,
    replaces: null,
    alt: row.alt,
    caption: own?.caption || row.caption,
    credit: own?.credit || row.credit,
    color: row.color,
    slots,
  };
}
