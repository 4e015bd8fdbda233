import type { SyndicatedPublication } from './types';
import { element, textElement, xmlDocument, type Xml } from './xml';

/** sitemaps.org: an index and a sitemap each hold at most so many entries. */
export const SITEMAP_LIMIT = 50_000;

/** Google, "Create a news sitemap": at most 1,000 stories, of the last two days. */
export const NEWS_SITEMAP_LIMIT = 1_000;

export interface SitemapFile {
  readonly url: string;
  /** The newest change inside; null when unknown. */
  readonly lastModified: string | null;
}

export interface SitemapPage extends SitemapFile {
  /** Addresses of the pictures on the page; Google reads at most 1,000 a page and nothing but their address. */
  readonly imageUrls: readonly string[];
}

export interface NewsSitemapEntry {
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string;
}

/** `/sitemap.xml`. @throws RangeError above SITEMAP_LIMIT */
export function sitemapIndex(files: readonly SitemapFile[]): string {
  refuseMoreThan(SITEMAP_LIMIT, files);
  const entries = files.map((file) => element('sitemap', {}, ...location(file)));
  return xmlDocument(element('sitemapindex', { xmlns: SITEMAPS }, entries));
}

/** A month of stories, or any pages. @throws RangeError above SITEMAP_LIMIT */
export function urlSitemap(pages: readonly SitemapPage[]): string {
  refuseMoreThan(SITEMAP_LIMIT, pages);
  const entries = pages.map((page) =>
    element(
      'url',
      {},
      ...location(page),
      page.imageUrls.map((url) => element('image:image', {}, element('image:loc', {}, url))),
    ),
  );
  return xmlDocument(element('urlset', { xmlns: SITEMAPS, 'xmlns:image': IMAGES }, entries));
}

/** `/news-sitemap.xml`; which stories are two days old, the query knows. @throws RangeError above NEWS_SITEMAP_LIMIT */
export function newsSitemap(
  stories: readonly NewsSitemapEntry[],
  publication: Pick<SyndicatedPublication, 'name' | 'language'>,
): string {
  refuseMoreThan(NEWS_SITEMAP_LIMIT, stories);
  const paper = element(
    'news:publication',
    {},
    element('news:name', {}, publication.name),
    element('news:language', {}, publication.language),
  );
  const entries = stories.map(({ url, title, publishedAt }) =>
    element(
      'url',
      {},
      element('loc', {}, url),
      element(
        'news:news',
        {},
        paper,
        element('news:publication_date', {}, publishedAt),
        element('news:title', {}, title),
      ),
    ),
  );
  return xmlDocument(element('urlset', { xmlns: SITEMAPS, 'xmlns:news': NEWS }, entries));
}

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

function location({ url, lastModified }: SitemapFile): (Xml | null)[] {
  return [element('loc', {}, url), textElement('lastmod', lastModified ?? '')];
}

function refuseMoreThan(limit: number, entries: readonly unknown[]): void {
  if (entries.length > limit) {
    throw new RangeError(`A sitemap holds at most ${limit} entries, not ${entries.length}`);
  }
}
