import { db } from '../db/client';
import { feedsOf } from './feeds';
import { pingHub } from './ping-hub';
import { submitAddresses } from './submit-addresses';

/** Clocks of two machines are not further apart. */
const SKEW_MS = 60_000;

/**
 * Tells outside that a story has appeared or ended by the clock. What was unscheduled, withdrawn or
 * set to another time meanwhile is nothing to tell. Rejects when its moment is just about to come.
 */
export async function announceTurn(articleId: number, now: Date): Promise<void> {
  const story = await db().article.findUnique({
    where: { id: articleId },
    select: { publicAt: true, liveSectionId: true, writers: { select: { writerId: true } } },
  });
  if (!story?.publicAt || story.liveSectionId === null) return;
  if (story.publicAt > now) {
    if (story.publicAt.getTime() - now.getTime() > SKEW_MS) return;
    throw new Error(`article ${articleId} is not public yet`);
  }
  const sectionIds = [story.liveSectionId];
  const writerIds = story.writers.map(({ writerId }) => writerId);
  for (const feed of feedsOf({ sectionIds, writerIds })) await pingHub(feed);
  await submitAddresses([{ articleId, sectionIds }], now);
}
