import { ar } from '@/messages/ar';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import type { Edition } from '../edition';
import { archivePath } from '../archive-path';
import { profileName } from './profile-name';

export interface FooterLink {
  href: string;
  word: string;
  /** `me` for the newspaper's own accounts elsewhere. */
  rel?: 'me';
}

/** What the newspaper says of itself, what it has corrected, and how to reach it. */
export function paperLinks({ ownPages, publication }: Edition): FooterLink[] {
  const { contactEmail } = publication;
  const words = ar.site.footer;
  return [
    ...ownPages
      .filter(({ listed }) => listed)
      .map(({ slug, title }) => ({ href: `/pages/${slug}`, word: title })),
    { href: '/corrections', word: words.corrections },
    ...(contactEmail ? [{ href: `mailto:${contactEmail}`, word: words.contact }] : []),
  ];
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

/** The newspaper's own accounts elsewhere. */
export function accountLinks({ publication: { profileUrls } }: Edition): FooterLink[] {
  return profileUrls.map((href) => ({ href, word: profileName(href), rel: 'me' }));
}
