import { lookup } from 'node:dns/promises';
import { env } from '@/env';
import { isPublicAddress } from '../links/public-address';
import { getAnnouncing } from './announcing';
import { findFeedPath, type FeedRef } from './feeds';
import { post } from './post';

/**
 * Tells the hub that a feed has changed, as hubs take it (PubSubHubbub 0.4, 7.1; WebSub leaves it
 * to them). Does nothing without a hub. Rejects when the hub does not take it, or is a machine of
 * the house's own that the operator has not named.
 */
export async function pingHub(feed: FeedRef): Promise<void> {
  const { hub } = await getAnnouncing();
  const path = hub && (await findFeedPath(feed));
  if (!path) return;
  const { WEBSUB_HUB, SITE_URL } = env();
  if (hub !== WEBSUB_HUB) await requirePublicHost(hub);
  await post(hub, new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': SITE_URL + path }));
}

// Who sets the hub at the desk need not be who runs the machines.
async function requirePublicHost(hub: string): Promise<void> {
  const { hostname } = new URL(hub);
  const addresses = await lookup(hostname, { all: true });
  if (!addresses.every(({ address }) => isPublicAddress(address))) {
    throw new Error(`${hostname} is no public address`);
  }
}
