import type { Edition } from '@/components/site/edition';
import { dayRange, isoWithOffset } from '@/newsroom/arabic/dates';
import { listForSitemap } from '@/newsroom/articles/list-for-sitemap';
import { SITEMAP_LIMIT, urlSitemap, type SitemapPage } from '@/syndication/sitemap';
import { loadEdition } from '../../_pages/load-edition';
import { machineFile } from '../../_pages/machine-file';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ file: string }>;
}

export const GET = machineFile('xml', async ({ params }: Context) => {
  const edition = await loadEdition();
  const { publication, dates, now } = edition;
  const { file } = await params;
  if (file === 'pages.xml') return urlSitemap(standingPages(edition));
  const month = monthRange(file, dates.zone);
  if (!month) return null;
  const stories = await listForSitemap(month.start, month.end, SITEMAP_LIMIT, now);
  if (stories.length === 0) return null;
  const pages = stories.map(({ address, changedAt, picture }) => ({
    url: publication.url + address,
    lastModified: isoWithOffset(changedAt, dates.zone),
    imageUrls: picture ? [publication.url + picture] : [],
  }));
  return urlSitemap(pages);
});

/** What stands whatever is written today: the front page, sections, lists, the newspaper's own pages. */
function standingPages({ publication, sections, ownPages }: Edition): SitemapPage[] {
  const paths = [
    '/',
    ...sections.map(({ slug }) => `/${slug}`),
    '/latest',
    '/most-read',
    '/corrections',
    ...ownPages.map(({ slug }) => `/pages/${slug}`),
  ];
  return paths.map((path) => ({ url: publication.url + path, lastModified: null, imageUrls: [] }));
}

/** `2026-11.xml` → its first moment and that of the next month. */
function monthRange(file: string, zone: string): { start: Date; end: Date } | null {
  const [, year, month] = /^(\d{4})-(\d{2})\.xml$/.exec(file) ?? [];
  const first = dayRange(Number(year), Number(month), 1, zone);
  if (!first) return null;
  const isDecember = Number(month) === 12;
  const next = dayRange(
    Number(year) + (isDecember ? 1 : 0),
    isDecember ? 1 : Number(month) + 1,
    1,
    zone,
  );
  return next && { start: first.start, end: next.start };
}
