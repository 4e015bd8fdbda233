import { env } from '@/env';
import { findFeedPath, type FeedRef } from './feeds';
import { post } from './post';

/**
 * Tells the hub that a feed has changed, as hubs take it (PubSubHubbub 0.4, 7.1; WebSub leaves it
 * to them). Does nothing without a hub. Rejects when the hub does not take it.
 */
export async function pingHub(feed: FeedRef): Promise<void> {
  const { WEBSUB_HUB: hub, SITE_URL } = env();
  const path = hub && (await findFeedPath(feed));
  if (!path) return;
  await post(hub, new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': SITE_URL + path }));
}
