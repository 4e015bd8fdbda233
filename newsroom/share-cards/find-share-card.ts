import { articleCard, cardSelect } from '../articles/cards';
import { visibleAt } from '../articles/visible';
import { db } from '../db/client';
import { readLargestJpeg } from '../media/find-staff-file';
import { getPublication } from '../settings/get-publication';
import type { ShareCard } from './draw-share-card';

/** What the card of the story that readers see under this number says now; null when there is none. */
export async function findShareCard(id: number, now: Date): Promise<ShareCard | null> {
  const row = await db().article.findFirst({
    where: { id, ...visibleAt(now) },
    select: cardSelect,
  });
  if (!row) return null;
  const { title, section, kind, writers, picture } = articleCard(row, now);
  const { name } = await getPublication();
  return {
    name,
    section: section.name,
    title,
    byline: kind === 'opinion' ? writers.map((writer) => writer.name).join('، ') : '',
    picture: picture && (await readLargestJpeg(picture.id, 'wide')),
  };
}
