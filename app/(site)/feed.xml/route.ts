import { rssFeed } from '@/syndication/rss';
import { machineFile } from '../_pages/machine-file';
import { mainFeed } from '../_pages/main-feed';

export const dynamic = 'force-dynamic';

export const GET = machineFile('rss', async () => {
  const { feed, publication } = await mainFeed('/feed.xml');
  return rssFeed(feed, publication);
});
