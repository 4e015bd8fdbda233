import { shorten } from './shorten';
import type {
  NamedPage,
  SyndicatedArticle,
  SyndicatedClip,
  SyndicatedImage,
  SyndicatedPublication,
} from './types';

/** A node of a JSON-LD graph; undefined properties are not written. */
export interface JsonLdNode {
  readonly '@type': string | readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/**
 * The longest headline that Google's Article guidelines took ("should not exceed 110 characters"); today they only
 * ask for a concise title. A longer one is cut here and stands whole in `name`.
 */
const HEADLINE_LIMIT = 110;

export function articleNode(
  article: SyndicatedArticle,
  publication: SyndicatedPublication,
): JsonLdNode {
  const headline = shorten(article.title, HEADLINE_LIMIT);
  return {
    // Google names Article, NewsArticle and BlogPosting only, so opinion says both.
    '@type': article.kind === 'opinion' ? ['NewsArticle', 'OpinionNewsArticle'] : 'NewsArticle',
    '@id': `${article.url}#article`,
    headline,
    name: headline === article.title ? undefined : article.title,
    description: article.standfirst || undefined,
    url: article.url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': article.url },
    image: listOf(article.images, imageNode),
    video: listOf(clipsOf(article, 'video'), (clip) => clipNode(clip, article)),
    audio: listOf(clipsOf(article, 'audio'), (clip) => clipNode(clip, article)),
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    author: listOf(article.authors, ({ name, url }) => ({ '@type': 'Person', name, url })) ?? [
      publisherReference(publication),
    ],
    publisher: publisherReference(publication),
    articleSection: article.section.name,
    keywords: listOf(article.tags, (tag) => tag),
    inLanguage: publication.language,
    isAccessibleForFree: true,
    correction: listOf(article.corrections, ({ at, text }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: at,
    })),
  };
}

/**
 * A film or recording with what Google asks of a VideoObject: name, thumbnail and upload date; one
 * without a poster is shown by the story's picture.
 */
function clipNode(clip: SyndicatedClip, article: SyndicatedArticle): JsonLdNode {
  const { kind, name, url, type, seconds, uploadedAt, thumbnail } = clip;
  return {
    '@type': kind === 'video' ? 'VideoObject' : 'AudioObject',
    name,
    description: article.standfirst || article.title,
    contentUrl: url,
    encodingFormat: type,
    duration: seconds === null ? undefined : isoDuration(seconds),
    uploadDate: uploadedAt,
    thumbnailUrl: (thumbnail ?? article.images[0])?.url,
  };
}

function clipsOf({ clips }: SyndicatedArticle, kind: SyndicatedClip['kind']): SyndicatedClip[] {
  return clips.filter((clip) => clip.kind === kind);
}

/** ISO 8601: «PT1H2M9S». */
function isoDuration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n}${unit}`);
  return `PT${said.join('') || '0S'}`;
}

/** The path to a page, from the front page down; the last step is the page itself. */
export function breadcrumbNode(
  steps: readonly NamedPage[],
  publication: SyndicatedPublication,
): JsonLdNode {
  const path = [{ name: publication.name, url: homeUrl(publication) }, ...steps];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: path.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

export function publisherNode(publication: SyndicatedPublication): JsonLdNode {
  return {
    ...publisherReference(publication),
    slogan: publication.tagline || undefined,
    ...publication.policies,
    sameAs: listOf(publication.profileUrls, (url) => url),
  };
}

/** What stands inside other nodes: name and logo too, for readers of the graph that follow no `@id`. */
export function publisherReference(publication: SyndicatedPublication): JsonLdNode {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${homeUrl(publication)}#publisher`,
    name: publication.name,
    url: homeUrl(publication),
    logo: imageNode(publication.logo),
  };
}

export function websiteNode(publication: SyndicatedPublication): JsonLdNode {
  return {
    '@type': 'WebSite',
    '@id': websiteId(publication),
    name: publication.name,
    url: homeUrl(publication),
    inLanguage: publication.language,
    publisher: { '@id': `${homeUrl(publication)}#publisher` },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${publication.searchUrl}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

export function websiteId(publication: SyndicatedPublication): string {
  return `${homeUrl(publication)}#website`;
}

export function imageNode(image: SyndicatedImage): JsonLdNode {
  const { url, width, height, alt } = image;
  return { '@type': 'ImageObject', url, width, height, caption: alt || undefined };
}

/** Undefined for an empty list: validators warn of empty properties. */
export function listOf<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Made[] | undefined {
  return items.length === 0 ? undefined : items.map((item) => make(item));
}

function homeUrl(publication: SyndicatedPublication): string {
  return `${publication.url}/`;
}
