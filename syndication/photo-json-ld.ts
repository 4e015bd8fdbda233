import { breadcrumbNode, imageNode, publisherReference } from './json-ld-nodes';
import { scriptJson } from './script-json';
import type { NamedPage, SyndicatedImage, SyndicatedPublication } from './types';

/** One picture on a page of its own. */
export interface SyndicatedPhoto extends NamedPage {
  readonly caption: string;
  /** Who is named under it; may be empty. */
  readonly credit: string;
  /** The whole picture. */
  readonly image: SyndicatedImage;
  /** The story that shows it. */
  readonly story: NamedPage;
}

/**
 * The content of the page's `script[type="application/ld+json"]`, safe to stand there: the picture
 * (Google Search Central, "Image metadata") and the way to it.
 */
export function photoJsonLd(photo: SyndicatedPhoto, publication: SyndicatedPublication): string {
  const { name, url, caption, credit, image, story } = photo;
  return scriptJson({
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...imageNode(image),
        '@id': `${url}#image`,
        contentUrl: image.url,
        name,
        caption,
        creditText: credit || publication.name,
        copyrightNotice: credit || publication.name,
        creator: credit
          ? { '@type': 'Organization', name: credit }
          : publisherReference(publication),
        mainEntityOfPage: url,
        isPartOf: { '@type': 'WebPage', '@id': story.url, name: story.name, url: story.url },
        inLanguage: publication.language,
      },
      breadcrumbNode([story, { name, url }], publication),
    ],
  });
}
