import type {
  AudioObject,
  BackgroundNewsArticleLeaf,
  BreadcrumbList,
  ImageObjectLeaf,
  MergeLeafTypes,
  NewsArticleLeaf,
  NewsMediaOrganizationLeaf,
  OpinionNewsArticleLeaf,
  ReportageNewsArticleLeaf,
  SearchActionLeaf,
  VideoObject,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { shorten } from './shorten';
import type {
  NamedPage,
  SyndicatedArticle,
  SyndicatedClip,
  SyndicatedImage,
  SyndicatedPublication,
} from './types';

/**
 * The longest headline that Google's Article guidelines took ("should not exceed 110 characters"); today they only
 * ask for a concise title. A longer one is cut here and stands whole in `name`.
 */
const HEADLINE_LIMIT = 110;

type ArticleNode =
  | NewsArticleLeaf
  | MergeLeafTypes<[NewsArticleLeaf, ReportageNewsArticleLeaf]>
  | MergeLeafTypes<[NewsArticleLeaf, OpinionNewsArticleLeaf]>
  | MergeLeafTypes<[NewsArticleLeaf, BackgroundNewsArticleLeaf]>;

/** Google names Article, NewsArticle and BlogPosting only, so what is more exact says both. */
const TYPE = {
  news: 'NewsArticle',
  report: ['NewsArticle', 'ReportageNewsArticle'],
  opinion: ['NewsArticle', 'OpinionNewsArticle'],
  explainer: ['NewsArticle', 'BackgroundNewsArticle'],
} as const satisfies Record<SyndicatedArticle['kind'], ArticleNode['@type']>;

export function articleNode(
  article: SyndicatedArticle,
  publication: SyndicatedPublication,
): ArticleNode {
  const headline = shorten(article.title, HEADLINE_LIMIT);
  return {
    '@type': TYPE[article.kind],
    '@id': `${article.url}#article`,
    headline,
    name: headline === article.title ? undefined : article.title,
    description: article.standfirst || undefined,
    url: article.url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': article.url },
    image: listOf(article.images, imageNode),
    video: listOf(clipsOf(article, 'video'), (clip): VideoObject => ({
      '@type': 'VideoObject',
      ...clipFacts(clip, article),
    })),
    audio: listOf(clipsOf(article, 'audio'), (clip): AudioObject => ({
      '@type': 'AudioObject',
      ...clipFacts(clip, article),
    })),
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    author: listOf(article.authors, ({ name, url }) => ({
      '@type': 'Person' as const,
      name,
      url,
    })) ?? [publisherReference(publication)],
    publisher: publisherReference(publication),
    articleSection: article.section.name,
    keywords: listOf(article.tags, (tag) => tag),
    dateline: article.place || undefined,
    wordCount: article.wordCount,
    inLanguage: publication.language,
    isAccessibleForFree: true,
    correction: listOf(article.corrections, ({ at, text }) => ({
      '@type': 'CorrectionComment' as const,
      text,
      datePublished: at,
    })),
  };
}

/**
 * A film or recording with what Google asks of a VideoObject: name, thumbnail and upload date; one
 * without a poster is shown by the story's picture.
 */
function clipFacts(clip: SyndicatedClip, article: SyndicatedArticle) {
  const { name, url, type, seconds, uploadedAt, thumbnail } = clip;
  return {
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
): BreadcrumbList {
  const path = [{ name: publication.name, url: homeUrl(publication) }, ...steps];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: path.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
  };
}

export function publisherNode(publication: SyndicatedPublication): NewsMediaOrganizationLeaf {
  return {
    ...publisherFacts(publication),
    slogan: publication.tagline || undefined,
    ...publication.policies,
    email: publication.email || undefined,
    sameAs: listOf(publication.profileUrls, (url) => url),
  };
}

/** What stands inside other nodes: name and logo too, for readers of the graph that follow no `@id`. */
export function publisherReference(publication: SyndicatedPublication): NewsMediaOrganizationLeaf {
  return publisherFacts(publication);
}

function publisherFacts(publication: SyndicatedPublication) {
  return {
    '@type': 'NewsMediaOrganization' as const,
    '@id': `${homeUrl(publication)}#publisher`,
    name: publication.name,
    url: homeUrl(publication),
    logo: imageNode(publication.logo),
  };
}

export function websiteNode(publication: SyndicatedPublication): WebSite {
  return {
    '@type': 'WebSite',
    '@id': websiteId(publication),
    name: publication.name,
    url: homeUrl(publication),
    inLanguage: publication.language,
    publisher: { '@id': `${homeUrl(publication)}#publisher` },
    potentialAction: searchAction(publication),
  };
}

function searchAction(publication: SyndicatedPublication): WithActionConstraints<SearchActionLeaf> {
  return {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${publication.searchUrl}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
}

export function websiteId(publication: SyndicatedPublication): string {
  return `${homeUrl(publication)}#website`;
}

/** With what Google asks of a picture's metadata: its address as `contentUrl`, and whose it is. */
export function imageNode(image: SyndicatedImage): ImageObjectLeaf {
  const { url, width, height, alt, credit } = image;
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    // Pixels: numbers, as Google's own examples write them.
    ...({ width, height } as object),
    caption: alt || undefined,
    creditText: credit || undefined,
  };
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
