import { robotsTxt } from '@/syndication/robots';
import { loadEdition } from '../_pages/load-edition';
import { machineFile } from '../_pages/machine-file';

export const dynamic = 'force-dynamic';

export const GET = machineFile('text', async () => {
  const { url } = (await loadEdition()).publication;
  const sitemapUrls = [`${url}/sitemap.xml`, `${url}/news-sitemap.xml`];
  return robotsTxt({ sitemapUrls, refusedRobots: [] });
});
