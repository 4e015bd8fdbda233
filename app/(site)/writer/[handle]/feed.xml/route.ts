import { ar } from '@/messages/ar';
import { listByWriter } from '@/newsroom/articles/list-public';
import { findWriter } from '@/newsroom/writers/find-writer';
import { rssFeed } from '@/syndication/rss';
import { feedArticles } from '../../../_pages/feed-articles';
import { loadEdition } from '../../../_pages/load-edition';
import { machineFile, noSuchFile } from '../../../_pages/machine-file';
import { syndicatedPublication } from '../../../_pages/syndicated-publication';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ handle: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const writer = await findWriter((await params).handle);
  if (!writer) return noSuchFile();
  const edition = await loadEdition();
  const { name, url } = edition.publication;
  const pageUrl = `${url}/writer/${writer.handle}`;
  const feed = {
    title: ar.site.feeds.writer(name, writer.name),
    description: writer.bio || writer.headline,
    pageUrl,
    feedUrl: `${pageUrl}/feed.xml`,
    articles: await feedArticles(await listByWriter(writer.id, 1, edition.now), edition),
  };
  return machineFile(rssFeed(feed, syndicatedPublication(edition)), 'rss');
}
