import { isoWithOffset } from '@/newsroom/arabic/dates';
import { listSitemapMonths } from '@/newsroom/articles/list-for-sitemap';
import { sitemapIndex } from '@/syndication/sitemap';
import { loadEdition } from '../_pages/load-edition';
import { machineFile } from '../_pages/machine-file';

export const dynamic = 'force-dynamic';

export const GET = machineFile('xml', async () => {
  const { publication, dates, now } = await loadEdition();
  const months = await listSitemapMonths(dates.zone, now);
  const files = months.map(({ month, changedAt }) => ({
    url: `${publication.url}/sitemaps/${month}.xml`,
    lastModified: isoWithOffset(changedAt, dates.zone),
  }));
  const pages = { url: `${publication.url}/sitemaps/pages.xml`, lastModified: null };
  return sitemapIndex([...files, pages]);
});
