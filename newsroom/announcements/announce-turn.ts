import { db } from '../db/client';
import { feedsOf } from './feeds';
import { pingHub } from './ping-hub';
import { submitAddresses } from './submit-addresses';

/** Clocks of two machines are not further apart. */
const SKEW_MS = 60_000;

const MOMENTS = { begin: 'publicAt', end: 'unpublishAt' } as const;

/**
 * Tells outside that a story has appeared or ended by the clock. What was unscheduled, withdrawn or
 * set to another time meanwhile is nothing to tell. Rejects when its moment is just about to come.
 */
export async function announceTurn(
  { articleId, turn }: { articleId: number; turn: keyof typeof MOMENTS },
  now: Date,
): Promise<void> {
  const story = await db().article.findUnique({
    where: { id: articleId },
    select: {
      publicAt: true,
      unpublishAt: true,
      liveSectionId: true,
      writers: { select: { writerId: true } },
    },
  });
  const at = story?.[MOMENTS[turn]];
  if (!story?.publicAt || !at || story.liveSectionId === null) return;
  if (at > now) {
    if (at.getTime() - now.getTime() > SKEW_MS) return;
    throw new Error(`the ${turn} of article ${articleId} has not come yet`);
  }
  const sectionIds = [story.liveSectionId];
  const writerIds = story.writers.map(({ writerId }) => writerId);
  for (const feed of feedsOf({ sectionIds, writerIds })) await pingHub(feed);
  await submitAddresses([{ articleId, sectionIds }], now);
}
