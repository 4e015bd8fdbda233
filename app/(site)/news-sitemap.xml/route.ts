import { isoWithOffset } from '@/newsroom/arabic/dates';
import { listForNewsSitemap } from '@/newsroom/articles/list-for-sitemap';
import { NEWS_SITEMAP_LIMIT, newsSitemap } from '@/syndication/sitemap';
import { loadEdition } from '../_pages/load-edition';
import { machineFile } from '../_pages/machine-file';
import { syndicatedPublication } from '../_pages/syndicated-publication';

export const dynamic = 'force-dynamic';

export const GET = machineFile('xml', async () => {
  const edition = await loadEdition();
  const { publication, dates, now } = edition;
  const stories = await listForNewsSitemap(NEWS_SITEMAP_LIMIT, now);
  const entries = stories.map(({ address, title, publishedAt }) => ({
    url: publication.url + address,
    title,
    publishedAt: isoWithOffset(publishedAt, dates.zone),
  }));
  return newsSitemap(entries, syndicatedPublication(edition));
});
