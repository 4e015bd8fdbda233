import { dayRange, isoWithOffset } from '@/newsroom/arabic/dates';
import { listForSitemap } from '@/newsroom/articles/list-for-sitemap';
import { SITEMAP_LIMIT, urlSitemap } from '@/syndication/sitemap';
import { loadEdition } from '../../_pages/load-edition';
import { machineFile } from '../../_pages/machine-file';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ file: string }>;
}

export const GET = machineFile('xml', async ({ params }: Context) => {
  const { publication, dates, now } = await loadEdition();
  const month = monthRange((await params).file, dates.zone);
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
