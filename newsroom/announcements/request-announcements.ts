import type { Tx } from '../db/client';
import type { NewEvent } from '../events/event-types';
import { addJob } from '../jobs/add-job';
import { announcedChange, type AnnouncedChange } from './announced-change';
import { getAnnouncing } from './announcing';
import { feedName, feedsOf } from './feeds';

/** Acts that follow within this time are told together, once for each feed. */
const TOGETHER_MS = 5000;
/** The queue's clock may be a little ahead of the newspaper's. */
const AFTER_TURN_MS = 2000;

const MOVES_TURNS: NewEvent['type'][] = [
  'article.scheduled',
  'article.published',
  'article.expiry',
];

/**
 * Asks for what these events make worth telling outside, in their transaction: the hub of the feeds
 * (WebSub) and search engines (IndexNow), where the newspaper has them told.
 */
export async function requestAnnouncements(tx: Tx, events: NewEvent[], now: Date): Promise<void> {
  const changes = events.flatMap((event) => announcedChange(event, now) ?? []);
  const turns = events.filter(({ type }) => MOVES_TURNS.includes(type));
  if (changes.length === 0 && turns.length === 0) return;
  const { hub, indexNowKey } = await getAnnouncing(tx);
  if (!hub && !indexNowKey) return;
  const soon = { at: new Date(now.getTime() + TOGETHER_MS), keepsTime: true };
  if (hub) {
    for (const feed of distinctFeeds(changes)) {
      await addJob(tx, 'ping-feed', feed, `feed:${feedName(feed)}`, soon);
    }
  }
  if (indexNowKey && changes.length > 0) {
    // What is asked for under the same key meanwhile is added to the list.
    await addJob(tx, 'gather-addresses', changes, 'index-now', soon);
  }
  for (const event of turns) await requestTurns(tx, event);
}

function distinctFeeds(changes: AnnouncedChange[]) {
  const feeds = changes.flatMap(feedsOf);
  return [...new Map(feeds.map((feed) => [feedName(feed), feed])).values()];
}

// Visibility is a query, so nothing is written at these moments; what is true then, the job finds out.
async function requestTurns(tx: Tx, event: NewEvent): Promise<void> {
  const articleId = Number(event.nounId);
  const turn = async (name: 'begin' | 'end', at: Date): Promise<void> => {
    const when = { at: new Date(at.getTime() + AFTER_TURN_MS) };
    await addJob(tx, 'announce-turn', { articleId, turn: name }, `${name}:${articleId}`, when);
  };
  if (event.type === 'article.scheduled') await turn('begin', new Date(event.data.publishAt));
  const { unpublishAt } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { unpublishAt: true },
  });
  if (unpublishAt) await turn('end', unpublishAt);
}
