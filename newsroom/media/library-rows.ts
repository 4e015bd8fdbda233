import type { Prisma } from '../db/generated/client';
import type { LibraryItem } from './library-views';
import { mediaRights } from './media-rights';

export const libraryItemSelect = {
  id: true,
  kind: true,
  fileName: true,
  alt: true,
  caption: true,
  credit: true,
  width: true,
  height: true,
  bytes: true,
  durationMs: true,
  color: true,
  posterId: true,
  licence: true,
  licenceUntil: true,
  recalledAt: true,
  replacedById: true,
  cutState: true,
  cutProgress: true,
  createdAt: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.MediaSelect;

type ItemRow = Prisma.MediaGetPayload<{ select: typeof libraryItemSelect }>;

/** Row → view. */
export function libraryItem(row: ItemRow, now: Date): LibraryItem {
  const {
    recalledAt: _,
    posterId,
    replacedById,
    licenceUntil,
    createdAt,
    createdBy,
    ...same
  } = row;
  const picture = row.kind === 'picture' ? row.id : posterId;
  return {
    ...same,
    name: mediaName(row),
    thumbnail: picture === null ? null : `/admin/media/${picture}/classic?width=480`,
    rights: mediaRights(row, now),
    licenceUntil: licenceUntil?.toISOString() ?? null,
    altMissing: row.kind === 'picture' && row.alt === '' && replacedById === null,
    createdAt: createdAt.toISOString(),
    createdBy: createdBy?.name ?? null,
  };
}

export const mediaNameSelect = {
  id: true,
  alt: true,
  caption: true,
  fileName: true,
} satisfies Prisma.MediaSelect;

/** What a thing of the library is called on the desk. */
export function mediaName(words: { alt: string; caption: string; fileName: string }): string {
  return words.alt || words.caption || words.fileName;
}

/** Row → a reference with its name. */
export function mediaRef(row: { id: number; alt: string; caption: string; fileName: string }) {
  return { id: row.id, name: mediaName(row) };
}
