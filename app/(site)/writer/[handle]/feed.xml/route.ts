import { ar } from '@/messages/ar';
import { listByWriter } from '@/newsroom/articles/list-public';
import { findWriter } from '@/newsroom/writers/find-writer';
import { rssFeed } from '@/syndication/rss';
import { feedArticles } from '../../../_pages/feed-articles';
import { loadEdition } from '../../../_pages/load-edition';
import { machineFile } from '../../../_pages/machine-file';
import { syndicatedPublication } from '../../../_pages/syndicated-publication';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ handle: string }>;
}

export const GET = machineFile('rss', async ({ params }: Context) => {
  const writer = await findWriter((await params).handle, new Date());
  if (!writer) return null;
  const edition = await loadEdition();
  const { name, url } = edition.publication;
  const pageUrl = `${url}/writer/${writer.handle}`;
  const feed = {
    title: ar.site.feeds.writer(name, writer.name),
    description: writer.bio || writer.headline,
    pageUrl,
    feedUrl: `${pageUrl}/feed.xml`,
    ...(await feedArticles((howMany) => listByWriter(writer.id, 1, edition.now, howMany), edition)),
  };
  return rssFeed(feed, syndicatedPublication(edition));
});
