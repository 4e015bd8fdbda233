import { ar } from '@/messages/ar';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import type { Edition } from '../edition';
import { archivePath } from '../archive-path';

export interface FooterLink {
  href: string;
  word: string;
}

/** The newspaper's own pages. */
export function paperLinks(): FooterLink[] {
  return Object.entries(ar.site.ownPages).map(([slug, { title }]) => ({
    href: `/pages/${slug}`,
    word: title,
  }));
}

/** What the site offers beside its sections. */
export function serviceLinks({ now, dates }: Edition): FooterLink[] {
  const words = ar.site.footer;
  return [
    { href: '/latest', word: words.latest },
    { href: '/most-read', word: words.mostRead },
    { href: archivePath(wallClock(now, dates.zone)), word: words.archive },
    { href: '/search', word: words.search },
    { href: '/feed.xml', word: words.feed },
    { href: '/feed.json', word: words.jsonFeed },
  ];
}
