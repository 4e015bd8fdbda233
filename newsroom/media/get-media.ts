import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize, can } from '../staff/policy';
import { sectionRef } from '../sections/section-ref';
import type { Crops } from './crops';
import { libraryItem, libraryItemSelect, mediaNameSelect, mediaRef } from './library-rows';
import type { DeskMedia } from './library-views';
import { mayEditMedia } from './may-edit-media';

/** One thing of the library with everything the desk knows of it. Throws NOT_FOUND. */
export async function getMedia(actor: Actor, id: number, now: Date): Promise<DeskMedia> {
  authorize(actor, 'media.read');
  const row = await db().media.findFirst({ where: { id, deletedAt: null }, select });
  if (!row) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPicture' });
  return deskMedia(row, actor, now);
}

const select = {
  ...libraryItemSelect,
  version: true,
  source: true,
  place: true,
  takenAt: true,
  recallReason: true,
  focalX: true,
  focalY: true,
  attentionX: true,
  attentionY: true,
  crops: true,
  cutError: true,
  createdById: true,
  section: { select: sectionRef },
  tags: { select: { tag: { select: { id: true, name: true } } }, orderBy: { tagId: 'asc' } },
  replacedBy: { select: mediaNameSelect },
  renditions: { where: { retiredAt: null }, select: { slot: true, bytes: true } },
} satisfies Prisma.MediaSelect;

type Row = Prisma.MediaGetPayload<{ select: typeof select }>;

function deskMedia(row: Row, actor: Actor, now: Date): DeskMedia {
  const picture = row.kind === 'picture' ? row.id : row.posterId;
  const has = (slot: string): boolean => row.renditions.some((file) => file.slot === slot);
  const { attentionX: x, attentionY: y } = row;
  return {
    ...libraryItem(row, now),
    version: row.version,
    source: row.source,
    place: row.place,
    takenAt: row.takenAt?.toISOString() ?? null,
    recall: row.recalledAt && { at: row.recalledAt.toISOString(), reason: row.recallReason ?? '' },
    replacedBy: row.replacedBy && mediaRef(row.replacedBy),
    section: row.section,
    tags: row.tags.map(({ tag }) => tag),
    posterId: row.posterId,
    hasCaptions: has('captions'),
    preview: picture === null ? null : `/admin/media/${picture}/full`,
    file: row.kind === 'picture' ? null : `/admin/media/${row.id}/file`,
    focal: { x: row.focalX, y: row.focalY },
    attention: x === null || y === null ? null : { x, y },
    crops: row.crops as Crops,
    cutError: row.cutError,
    renditions: {
      count: row.renditions.length,
      bytes: row.renditions.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    may: {
      edit: mayEditMedia(actor, row),
      rights: can(actor, 'media.edit'),
      delete: can(actor, 'media.delete'),
      deleteUsed: can(actor, 'media.deleteUsed'),
    },
  };
}
