import { env } from '@/env';
import { listRefusedRobots } from '@/newsroom/settings/robots';
import { robotsTxt } from '@/syndication/robots';
import { machineFile } from '../_pages/machine-file';

export const dynamic = 'force-dynamic';

export const GET = machineFile('text', async () => {
  const { SITE_URL: url } = env();
  const sitemapUrls = [`${url}/sitemap.xml`, `${url}/news-sitemap.xml`];
  return robotsTxt({ sitemapUrls, refusedRobots: await listRefusedRobots() });
});
