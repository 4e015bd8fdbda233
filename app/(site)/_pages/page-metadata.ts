import type { Metadata } from 'next';
import { ar } from '@/messages/ar';
import type { Edition } from '@/components/site/edition';
import { formatNumber } from '@/newsroom/arabic/digits';

export interface PageFacts {
  title: string;
  description: string;
  /** Canonical address below the site's. */
  path: string;
  /** The feed of exactly this list, beside that of the whole newspaper. */
  feed?: { path: string; title: string };
  /** False for pages that search engines must not list. */
  index?: boolean;
  /** Whether its address is named; default where it is listed. */
  isCanonical?: boolean;
}

/** What a page says of itself in its head, beside the cards for sharing. */
export function pageMetadata({ publication }: Edition, page: PageFacts): Metadata {
  const rss = [{ url: `${publication.url}/feed.xml`, title: publication.name }];
  if (page.feed) rss.unshift({ url: publication.url + page.feed.path, title: page.feed.title });
  const json = [{ url: `${publication.url}/feed.json`, title: publication.name }];
  const isIndexed = page.index ?? true;
  return {
    title: page.title,
    description: page.description || publication.description,
    alternates: {
      canonical: (page.isCanonical ?? isIndexed) ? publication.url + page.path : undefined,
      types: { 'application/rss+xml': rss, 'application/feed+json': json },
    },
    robots: isIndexed
      ? { index: true, follow: true, 'max-image-preview': 'large' }
      : { index: false, follow: true },
  };
}

/** «اقتصاد — أفق», with the page of a list where it is not the first. */
export function pageTitle({ publication, dates }: Edition, title: string, page = 1): string {
  const suffix = page > 1 ? ar.site.lists.page(formatNumber(page, dates)) : '';
  return [title, suffix, publication.name].filter(Boolean).join(' — ');
}
