import type { WriterRef } from '../articles/views';
import type { Prisma } from '../db/generated/client';
import { pictureSelect, pictureView } from '../media/picture-view';

export const writerSelect = {
  id: true,
  handle: true,
  name: true,
  headline: true,
  portrait: { select: pictureSelect },
} satisfies Prisma.WriterSelect;

export type WriterRow = Prisma.WriterGetPayload<{ select: typeof writerSelect }>;

/** Row → view; a writer without a handle is addressed as `w{id}`. */
export function writerRef(row: WriterRow, now: Date): WriterRef {
  return {
    id: row.id,
    handle: row.handle ?? `w${row.id}`,
    name: row.name,
    headline: row.headline,
    portrait: pictureView(row.portrait, now),
  };
}
