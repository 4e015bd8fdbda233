import { ar } from '@/messages/ar';
import { listLatest } from '@/newsroom/articles/list-public';
import type { SyndicatedFeed, SyndicatedPublication } from '@/syndication/types';
import { feedArticles } from './feed-articles';
import { loadEdition } from './load-edition';
import { syndicatedPublication } from './syndicated-publication';

/** The newest stories of the whole newspaper, for the feed at this path. */
export async function mainFeed(
  path: string,
): Promise<{ feed: SyndicatedFeed; publication: SyndicatedPublication }> {
  const edition = await loadEdition();
  const { name, description, url } = edition.publication;
  const feed = {
    title: ar.site.feeds.all(name),
    description,
    pageUrl: `${url}/`,
    feedUrl: url + path,
    ...(await feedArticles((howMany) => listLatest(1, edition.now, howMany), edition)),
  };
  return { feed, publication: syndicatedPublication(edition) };
}
