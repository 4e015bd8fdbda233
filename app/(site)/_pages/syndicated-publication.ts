import type { Edition } from '@/components/site/edition';
import { env } from '@/env';
import type { SyndicatedPublication } from '@/syndication/types';

/** The newspaper as search engines and feeds are told of it. */
export function syndicatedPublication({ publication }: Edition): SyndicatedPublication {
  const { name, tagline, url, profileUrls } = publication;
  return {
    name,
    tagline,
    url,
    language: 'ar',
    logo: { url: `${url}/icons/icon-512.png`, width: 512, height: 512, alt: name },
    searchUrl: `${url}/search`,
    // Pages that every newspaper has (newsroom/own-pages/default-pages.ts).
    policies: {
      publishingPrinciples: `${url}/pages/editorial`,
      ethicsPolicy: `${url}/pages/editorial`,
      correctionsPolicy: `${url}/pages/corrections`,
    },
    email: publication.contactEmail,
    profileUrls,
    hubUrl: env().WEBSUB_HUB ?? null,
  };
}

/** The picture of pages that have none of their own. */
export function siteShareImage({ publication: { name, url } }: Edition) {
  return { url: `${url}/icons/share.png`, width: 1200, height: 630, alt: name };
}
