import type { SyndicatedArticle, SyndicatedImage, SyndicatedPublication } from './types';

/** One `meta` element; Open Graph says `property`, X says `name`. */
export type MetaTag =
  | { readonly property: string; readonly content: string }
  | { readonly name: string; readonly content: string };

/** The card under which a story's address is shared (ogp.me; X, "Cards"). Texts are not escaped: the page does that. */
export function articleOpenGraph(
  article: SyndicatedArticle,
  publication: SyndicatedPublication,
): MetaTag[] {
  const { title, standfirst, url, shareImage, publishedAt, updatedAt } = article;
  return [
    ...sharedTags(
      { type: 'article', title, description: standfirst, url, image: shareImage },
      publication,
    ),
    og('article:published_time', publishedAt),
    ...(updatedAt === null ? [] : [og('article:modified_time', updatedAt)]),
    og('article:section', article.section.name),
    ...article.authors.map((author) => og('article:author', author.url)),
    ...article.tags.map((tag) => og('article:tag', tag)),
  ];
}

export interface SharedPage {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly image: SyndicatedImage;
}

/** The card of any other page. */
export function pageOpenGraph(page: SharedPage, publication: SyndicatedPublication): MetaTag[] {
  return sharedTags({ type: 'website', ...page }, publication);
}

function sharedTags(
  { type, title, description, url, image }: SharedPage & { type: 'article' | 'website' },
  publication: SyndicatedPublication,
): MetaTag[] {
  const about = description || publication.tagline;
  return [
    og('og:type', type),
    og('og:site_name', publication.name),
    og('og:title', title),
    og('og:description', about),
    og('og:url', url),
    // Facebook knows one Arabic; without a region in the language its name for it is ar_AR.
    og(
      'og:locale',
      publication.language === 'ar' ? 'ar_AR' : publication.language.replace('-', '_'),
    ),
    og('og:image', image.url),
    ...(image.type === undefined ? [] : [og('og:image:type', image.type)]),
    og('og:image:width', String(image.width)),
    og('og:image:height', String(image.height)),
    og('og:image:alt', image.alt),
    x('twitter:card', 'summary_large_image'),
    x('twitter:title', title),
    x('twitter:description', about),
    x('twitter:image', image.url),
    x('twitter:image:alt', image.alt),
  ];
}

function og(property: string, content: string): MetaTag {
  return { property, content };
}

function x(name: string, content: string): MetaTag {
  return { name, content };
}
