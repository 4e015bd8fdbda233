import { jsonFeed } from '@/syndication/json-feed';
import { machineFile } from '../_pages/machine-file';
import { mainFeed } from '../_pages/main-feed';

export const dynamic = 'force-dynamic';

export const GET = machineFile('jsonFeed', async () => {
  const { feed, publication } = await mainFeed('/feed.json');
  return jsonFeed(feed, publication);
});
