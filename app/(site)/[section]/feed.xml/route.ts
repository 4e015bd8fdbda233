import { ar } from '@/messages/ar';
import { listBySection } from '@/newsroom/articles/list-public';
import { findSection } from '@/newsroom/sections/find-section';
import { rssFeed } from '@/syndication/rss';
import { feedArticles } from '../../_pages/feed-articles';
import { loadEdition } from '../../_pages/load-edition';
import { machineFile } from '../../_pages/machine-file';
import { syndicatedPublication } from '../../_pages/syndicated-publication';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ section: string }>;
}

export const GET = machineFile('rss', async ({ params }: Context) => {
  const section = await findSection((await params).section);
  if (!section) return null;
  const edition = await loadEdition();
  const { name, url } = edition.publication;
  const pageUrl = `${url}/${section.slug}`;
  const feed = {
    title: ar.site.feeds.section(name, section.name),
    description: section.description,
    pageUrl,
    feedUrl: `${pageUrl}/feed.xml`,
    ...(await feedArticles(
      (howMany) => listBySection(section.id, 1, edition.now, howMany),
      edition,
    )),
  };
  return rssFeed(feed, syndicatedPublication(edition));
});
