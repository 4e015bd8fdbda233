import { jsonFeed } from '@/syndication/json-feed';
import { machineFile } from '../_pages/machine-file';
import { mainFeed } from '../_pages/main-feed';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const { feed, publication } = await mainFeed('/feed.json');
  return machineFile(jsonFeed(feed, publication), 'jsonFeed');
}
