import { articleCard, cardSelect } from '../articles/cards';
import { findDeskPreview } from '../articles/find-desk-preview';
import type { ArticleCard } from '../articles/views';
import { visibleAt } from '../articles/visible';
import { db } from '../db/client';
import { readLargestJpeg } from '../media/find-staff-file';
import type { Actor } from '../staff/actor';
import { getPublication } from '../settings/get-publication';
import type { ShareCard } from './draw-share-card';

/** What the card of the story that readers see under this number says now; null when there is none. */
export async function findShareCard(id: number, now: Date): Promise<ShareCard | null> {
  const row = await db().article.findFirst({
    where: { id, ...visibleAt(now) },
    select: cardSelect,
  });
  return row && cardOf(articleCard(row, now));
}

/** The same of the working copy, for who may read it at the desk; null outside the actor's scope. */
export async function findDeskShareCard(
  actor: Actor,
  id: number,
  now: Date,
): Promise<ShareCard | null> {
  const page = await findDeskPreview(actor, id, now);
  return page && cardOf(page);
}

async function cardOf({ title, section, kind, writers, picture }: ArticleCard): Promise<ShareCard> {
  const { name } = await getPublication();
  return {
    name,
    section: section.name,
    title,
    byline: kind === 'opinion' ? writers.map((writer) => writer.name).join('، ') : '',
    picture: picture && (await readLargestJpeg(picture.id, 'wide')),
  };
}
