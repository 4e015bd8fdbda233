import { dayRange, parseLocal } from '../arabic/dates';
import { monthsShowing } from '../articles/months-showing';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import type { RecordEvent } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { can } from '../staff/policy';
import { ensureTags } from '../tags/ensure-tags';
import { mediaFolded } from './media-folded';
import type { PictureChange } from './picture-change-input';
import { isUsable } from './usable';

/** Who changes it, when, and in which zone the days are. */
export interface ChangeContext {
  actor: Actor;
  now: Date;
  /** IANA name. */
  zone: string;
}

export const changedSelect = {
  id: true,
  version: true,
  createdById: true,
  deletedAt: true,
  recalledAt: true,
  fileName: true,
  alt: true,
  caption: true,
  credit: true,
  source: true,
  place: true,
  takenAt: true,
  licence: true,
  licenceUntil: true,
  sectionId: true,
  tags: { select: { tag: { select: { id: true, name: true } } } },
} satisfies Prisma.MediaSelect;

export type ChangedRow = Prisma.MediaGetPayload<{ select: typeof changedSelect }>;

/**
 * Writes what is said of a thing of the library, of that only what differs, and records what
 * readers are touched by. Refuses days that no calendar has and tags and sections that do not exist.
 */
export async function applyPictureChange(
  tx: Tx,
  record: RecordEvent,
  before: ChangedRow,
  change: PictureChange,
  context: ChangeContext,
): Promise<{ version: number }> {
  const { licenceTime: _, tags, addTags, ...plain } = change;
  const wanted = {
    ...plain,
    takenAt: readTakenAt(before, change, context.zone),
    licenceUntil: readLicenceEnd(change, context.zone),
  };
  const names = Object.keys(wanted) as (keyof typeof wanted)[];
  const fields = names.filter(
    (name) => wanted[name] !== undefined && !isSame(wanted[name], before[name]),
  );
  requireOpenRights(before, fields, context.actor);
  const tagged = await readTags(tx, record, before, { tags, addTags }, context.actor);
  const changed = tagged ? [...fields, 'tags'] : fields;
  if (changed.length === 0) return { version: before.version };
  const section = { id: wanted.sectionId ?? 0, leadsToId: null };
  if (wanted.sectionId && (await tx.section.count({ where: section })) === 0) {
    throw new NewsroomError('INVALID', { fields: { sectionId: 'unknownSection' } });
  }
  if (tagged) {
    await tx.mediaTag.deleteMany({ where: { mediaId: before.id } });
    await tx.mediaTag.createMany({
      data: tagged.map(({ id: tagId }) => ({ mediaId: before.id, tagId })),
    });
  }
  const data = Object.fromEntries(fields.map((name) => [name, wanted[name]]));
  const after = { ...before, ...data };
  const kept = tagged ?? before.tags.map(({ tag }) => tag);
  const { version } = await tx.media.update({
    where: { id: before.id },
    data: {
      ...data,
      folded: mediaFolded({ ...after, tags: kept.map(({ name }) => name) }),
      version: { increment: 1 },
    },
    select: { version: true },
  });
  record({ type: 'media.changed', nounId: String(before.id), data: { fields: changed } });
  const usable = isUsable(after, context.now);
  if (usable !== isUsable(before, context.now)) {
    const months = (await monthsShowing(tx, [before.id])).get(before.id) ?? [];
    const data = { usable, reason: 'licence', months } as const;
    record({ type: 'media.rights', nounId: String(before.id), data });
  }
  return { version };
}

// Whoever uploads a picture may say what its licence is, but not loosen what was settled.
function requireOpenRights(before: ChangedRow, fields: string[], actor: Actor): void {
  const isSettled =
    (fields.includes('licence') && before.licence !== 'unknown') ||
    (fields.includes('licenceUntil') && before.licenceUntil !== null);
  if (!isSettled || can(actor, 'media.edit')) return;
  throw new NewsroomError('FORBIDDEN', {
    sentence: 'rightsAreSet',
    fields: { licence: 'rightsAreSet' },
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
}

// The form names a day; the hour that a camera wrote stays as long as the day does.
function readTakenAt(
  before: ChangedRow,
  { takenAt }: PictureChange,
  zone: string,
): Date | null | undefined {
  if (!takenAt) return takenAt === undefined ? undefined : null;
  const day = readDay(takenAt, zone, 'takenAt');
  const known = before.takenAt;
  return known && known >= day.start && known < day.end ? known : day.start;
}

function readLicenceEnd(
  { licenceUntil, licenceTime }: PictureChange,
  zone: string,
): Date | null | undefined {
  if (!licenceUntil) return licenceUntil === undefined ? undefined : null;
  const { end } = readDay(licenceUntil, zone, 'licenceUntil');
  return licenceTime ? (parseLocal(licenceUntil, licenceTime, zone) ?? end) : end;
}

function readDay(date: string, zone: string, field: 'takenAt' | 'licenceUntil') {
  const [year, month, day] = date.split('-').map(Number);
  const range = dayRange(Number(year), Number(month), Number(day), zone);
  if (!range) throw new NewsroomError('INVALID', { fields: { [field]: 'dateWrong' } });
  return range;
}

/** The tags that it has from now on; null when they stay. */
async function readTags(
  tx: Tx,
  record: RecordEvent,
  before: ChangedRow,
  { tags, addTags }: Pick<PictureChange, 'tags' | 'addTags'>,
  actor: Actor,
): Promise<{ id: number; name: string }[] | null> {
  if (!tags && !addTags) return null;
  const has = before.tags.map(({ tag }) => tag);
  const named = await ensureTags(tx, record, actor, [...(tags ?? []), ...(addTags ?? [])]);
  const kept = tags ? [] : has.filter(({ id }) => !named.some((tag) => tag.id === id));
  const next = [...kept, ...named];
  const ids = new Set(has.map(({ id }) => id));
  return next.length === has.length && next.every(({ id }) => ids.has(id)) ? null : next;
}
