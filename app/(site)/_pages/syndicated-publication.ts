import type { Edition } from '@/components/site/edition';
import { drawingAddress } from '@/newsroom/look/drawings';
import type { Look } from '@/newsroom/look/plain-look';
import { DRAWN_NAME } from '@/newsroom/settings/drawn-nameplate';
import { CARD } from '@/newsroom/share-cards/card-size';
import type { SyndicatedImage, SyndicatedPublication } from '@/syndication/types';

/** The newspaper as search engines and feeds are told of it. */
export function syndicatedPublication({ publication, look }: Edition): SyndicatedPublication {
  const { name, tagline, url, profileUrls } = publication;
  return {
    name,
    tagline,
    url,
    language: 'ar',
    logo: { ...logoOf(look, url), alt: name },
    searchUrl: `${url}/search`,
    // Pages that every newspaper has (newsroom/own-pages/default-pages.ts).
    policies: {
      publishingPrinciples: `${url}/pages/editorial`,
      ethicsPolicy: `${url}/pages/editorial`,
      correctionsPolicy: `${url}/pages/corrections`,
    },
    email: publication.contactEmail,
    profileUrls,
  };
}

/** The nameplate on paper, else the newspaper's icon, else the project's. */
function logoOf({ logo, icons }: Look, url: string): Omit<SyndicatedImage, 'alt'> {
  const drawing = logo.paper ?? icons.large;
  if (!drawing) return { url: `${url}/icons/icon-512.png`, width: 512, height: 512 };
  const { width, height } = drawing;
  return { url: url + drawingAddress(drawing), width, height };
}

/** The picture of pages that have none of their own. */
export function siteShareImage({ publication: { name, url }, look }: Edition) {
  const isPlain = name === DRAWN_NAME && !look.logo.night;
  return { url: `${url}${isPlain ? '/icons/share.png' : '/og/site.jpg'}`, ...CARD, alt: name };
}
