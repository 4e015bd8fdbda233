import type { Prisma } from '../db/generated/client';
import { pictureKey, type PageKey } from '../events/page-keys';
import { deskView } from './desk-picture';
import { pictureKeys, pictureSelect, pictureView, type OwnWords } from './picture-view';
import { CAPTIONS, FILE } from './slots';
import { isUsable } from './usable';
import type { ClipView, PictureView } from './views';

const fileSelect = {
  id: true,
  kind: true,
  fileName: true,
  caption: true,
  credit: true,
  width: true,
  height: true,
  durationMs: true,
  createdAt: true,
  licenceUntil: true,
  recalledAt: true,
  deletedAt: true,
  renditions: {
    where: { retiredAt: null, slot: { in: [FILE, CAPTIONS] } },
    select: { slot: true, bytes: true, key: true },
  },
  poster: { select: pictureSelect },
} satisfies Prisma.MediaSelect;

/** What a query selects of a film or recording to show it, or what stands in its place. */
export const clipSelect = {
  ...fileSelect,
  replacedBy: { select: fileSelect },
} satisfies Prisma.MediaSelect;

type FileRow = Prisma.MediaGetPayload<{ select: typeof fileSelect }>;
export type ClipRow = Prisma.MediaGetPayload<{ select: typeof clipSelect }>;

/**
 * Row → what readers have of it now: the film or recording, or its replacement; null while neither
 * may be seen. A story's own words stand only under what they were written for. Whoever asks notes
 * `clipKeys`, whatever comes out.
 */
export function clipView(row: ClipRow, now: Date, own?: OwnWords): ClipView | null {
  const { replacedBy } = row;
  const shown = replacedBy ?? row;
  if (!isUsable(shown, now)) return null;
  const view = fileView(shown, pictureView(shown.poster, now), replacedBy ? undefined : own);
  return view && { ...view, replaces: replacedBy ? row.id : null };
}

/** Row → the film or recording itself, whatever its rights, under addresses for staff. */
export function deskClip(row: FileRow): ClipView | null {
  const view = fileView(row, deskView(row.poster));
  return view && clipUnder(view, (slot) => `/admin/media/${view.id}/${slot}`);
}

/** The same under addresses that are not public; its poster as it is. */
export function clipUnder(view: ClipView, addressOf: (slot: 'file' | 'captions') => string) {
  return {
    ...view,
    file: { ...view.file, url: addressOf(FILE) },
    captions: view.captions && addressOf(CAPTIONS),
  };
}

/** The keys of everything that decides how a film or recording is shown, its poster's too. */
export function clipKeys(row: ClipRow): PageKey[] {
  return [row, row.replacedBy]
    .filter((one) => one !== null)
    .flatMap((one) => [pictureKey(one.id), ...pictureKeys(one.poster)]);
}

function fileView(row: FileRow, poster: PictureView | null, own?: OwnWords): ClipView | null {
  const { id, kind, fileName, width, height, durationMs } = row;
  const file = row.renditions.find(({ slot }) => slot === FILE);
  if (!file || kind === 'picture') return null;
  const captions = row.renditions.find(({ slot }) => slot === CAPTIONS);
  return {
    id,
    replaces: null,
    kind,
    fileName,
    caption: own?.caption || row.caption,
    credit: own?.credit || row.credit,
    width,
    height,
    durationMs,
    uploadedAt: row.createdAt.toISOString(),
    file: {
      url: `/media/${file.key}`,
      type: kind === 'video' ? 'video/mp4' : 'audio/mpeg',
      bytes: file.bytes,
    },
    captions: captions ? `/media/${captions.key}` : null,
    poster,
  };
}
