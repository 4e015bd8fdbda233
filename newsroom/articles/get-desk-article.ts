import { db } from '../db/client';
import { findDeskGalleries } from '../galleries/find-shown-galleries';
import { deskView } from '../media/desk-picture';
import { pictureSelect } from '../media/picture-view';
import type { Actor } from '../staff/actor';
import { writerRef, writerSelect } from '../writers/writer-ref';
import type { DeskArticle, HistoryEntry } from './desk-views';
import { fieldsOf } from './fields';
import { deskBodyClips } from './body-clips';
import { deskBodyPictures } from './body-pictures';
import { inOrder } from './in-order';
import { deskState, getDeskRow } from './get-desk-state';
import { bodyGalleryIds, bodyStoryIds } from './shown-media';
import { findStoryRefs } from './story-refs';

/** The working copy with everything around it. Throws NOT_FOUND outside the actor's scope. */
export async function getDeskArticle(actor: Actor, id: number, now: Date): Promise<DeskArticle> {
  const row = await getDeskRow(actor, id);
  const fields = fieldsOf(row.workingCopy);
  const [tags, writers, media, history, pictures, clips, galleries, stories] = await Promise.all([
    db().tag.findMany({ where: { id: { in: fields.tagIds } }, select: { id: true, name: true } }),
    db().writer.findMany({ where: { id: { in: fields.writerIds } }, select: writerSelect }),
    fields.picture
      ? db().media.findUnique({ where: { id: fields.picture.mediaId }, select: pictureSelect })
      : null,
    listHistory(id),
    deskBodyPictures(fields.body),
    deskBodyClips(fields.body),
    findDeskGalleries(bodyGalleryIds(fields.body)),
    findStoryRefs(actor, [...new Set([...fields.relatedIds, ...bodyStoryIds(fields.body)])], now),
  ]);
  return {
    id,
    fields,
    picture: deskView(media, fields.picture ?? undefined),
    bodyPictures: pictures,
    bodyClips: clips,
    bodyGalleries: galleries,
    tags: inOrder(fields.tagIds, tags),
    writers: inOrder(
      fields.writerIds,
      writers.map((writer) => writerRef(writer, now)),
    ),
    stories,
    desk: deskState(actor, row, now),
    history,
  };
}

/** What an event says in words, under one of these names. */
const DETAILS = ['note', 'reason', 'from', 'to', 'assignee', 'name', 'section'] as const;

async function listHistory(id: number): Promise<HistoryEntry[]> {
  const events = await db().event.findMany({
    where: {
      nounId: String(id),
      OR: [{ type: { startsWith: 'article.' } }, { type: { startsWith: 'note.' } }],
    },
    orderBy: { id: 'desc' },
    take: 50,
    include: { staff: { select: { name: true } } },
  });
  return events.map((event) => {
    const data = event.data as Partial<Record<(typeof DETAILS)[number] | 'until', unknown>>;
    return {
      at: event.at.toISOString(),
      by: event.staff?.name ?? null,
      type: nameOf(event.type, data.until),
      detail: DETAILS.map((name) => data[name]).find((said) => typeof said === 'string') ?? null,
    };
  });
}

// Both acts are one event; here each has a word of its own.
function nameOf(type: string, until: unknown): string {
  return type === 'article.breaking' && until === null ? 'article.breakingEnded' : type;
}
