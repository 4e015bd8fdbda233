import { db } from '../db/client';
import { findDeskGalleries } from '../galleries/find-shown-galleries';
import { deskView } from '../media/desk-picture';
import { pictureSelect } from '../media/picture-view';
import type { Actor } from '../staff/actor';
import { writerRef, writerSelect } from '../writers/writer-ref';
import type { DeskArticle } from './desk-views';
import { fieldsOf } from './fields';
import { deskBodyClips } from './body-clips';
import { deskBodyPictures } from './body-pictures';
import { inOrder } from './in-order';
import { deskState, getDeskRow } from './get-desk-state';
import { readHistory } from './list-history';
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
    readHistory(id),
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
