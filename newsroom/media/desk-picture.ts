import type { MediaKind, Prisma } from '../db/generated/client';
import { filesView, pictureSelect, type OwnWords } from './picture-view';
import type { Slot } from './slots';
import type { PictureView } from './views';

/**
 * A picture as the desk shows it: under addresses for staff, because its public ones open only
 * with the first visible story that shows it. Videos and recordings have no slots.
 */
export interface DeskPicture extends PictureView {
  kind: MediaKind;
  fileName: string;
  /** Null for a picture. */
  durationMs: number | null;
  width: number;
  height: number;
  /** `/admin/media/{id}/square`; null for what is no picture. */
  thumbnail: string | null;
}

export const deskPictureSelect = {
  ...pictureSelect,
  kind: true,
  durationMs: true,
  fileName: true,
  width: true,
  height: true,
} satisfies Prisma.MediaSelect;

/** Row → view. */
export function deskPicture(
  row: Prisma.MediaGetPayload<{ select: typeof deskPictureSelect }>,
): DeskPicture {
  const { id, kind, fileName, width, height, durationMs, alt, caption, credit, color } = row;
  const view = filesView(row);
  if (!view && kind === 'picture') throw new Error(`picture ${id} has no renditions`);
  const bare = { id, replaces: null, alt, caption, credit, color, slots: {} };
  return {
    ...staffAddresses(view ?? bare),
    kind,
    fileName,
    width,
    height,
    durationMs,
    thumbnail: kind === 'picture' ? staffAddress(id, 'square') : null,
  };
}

/** Row → view with addresses for staff; null when there is no picture to show. */
export function deskView(
  row: Parameters<typeof filesView>[0] | null,
  own?: OwnWords,
): PictureView | null {
  const view = row && filesView(row, own);
  return view && staffAddresses(view);
}

/** The same picture under addresses for staff. */
function staffAddresses(view: PictureView): PictureView {
  return underAddresses(view, (slot) => staffAddress(view.id, slot));
}

/** The same picture under addresses that are not public, one JPEG a slot. */
export function underAddresses(view: PictureView, addressOf: (slot: Slot) => string): PictureView {
  const slots = Object.entries(view.slots).map(([slot, { jpeg }]) => [
    slot,
    { avif: [], jpeg: jpeg.map((file) => ({ ...file, url: addressOf(slot as Slot) })) },
  ]);
  return { ...view, slots: Object.fromEntries(slots) as PictureView['slots'] };
}

function staffAddress(id: number, slot: Slot): string {
  return `/admin/media/${id}/${slot}`;
}
