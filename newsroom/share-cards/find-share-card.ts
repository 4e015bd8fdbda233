import { articleCard, cardSelect } from '../articles/cards';
import { findDeskPreview } from '../articles/find-desk-preview';
import type { ArticleCard } from '../articles/views';
import { visibleAt } from '../articles/visible';
import { db } from '../db/client';
import { readLargestJpeg } from '../media/find-staff-file';
import type { Actor } from '../staff/actor';
import { OWN_ACCENT } from '../look/accent';
import { findBrandFile } from '../look/find-brand-file';
import { getLook } from '../look/get-look';
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

/** What the card of the newspaper itself says, for pages that have no other. */
export async function findSiteCard(): Promise<ShareCard> {
  const { tagline, description } = await getPublication();
  const words = { section: '', title: tagline || description, byline: '' };
  return { ...(await newspaperOn()), ...words, picture: null };
}

async function cardOf({ title, section, kind, writers, picture }: ArticleCard): Promise<ShareCard> {
  return {
    ...(await newspaperOn()),
    section: section.name,
    title,
    byline: kind === 'opinion' ? writers.map((writer) => writer.name).join('، ') : '',
    picture: picture && (await readLargestJpeg(picture.id, 'wide')),
  };
}

/** What of a card is the newspaper's. */
async function newspaperOn(): Promise<Pick<ShareCard, 'name' | 'logo' | 'accent'>> {
  const [{ name }, { logo, accent }] = await Promise.all([getPublication(), getLook()]);
  return {
    name,
    logo: logo.night && (await findBrandFile(logo.night.name)),
    accent: accent?.[0] ?? OWN_ACCENT.light,
  };
}
