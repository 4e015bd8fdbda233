import { rfc822Date } from './rfc822-date';
import type {
  SyndicatedArticle,
  SyndicatedFeed,
  SyndicatedImage,
  SyndicatedPublication,
} from './types';
import { cdata, element, textElement, xmlDocument, type Xml } from './xml';

/**
 * RSS 2.0 with full texts. Its date is that of the newest change in it, not of the asking, so that an unchanged feed
 * has unchanged bytes.
 */
export function rssFeed(feed: SyndicatedFeed, publication: SyndicatedPublication): string {
  const channel = element(
    'channel',
    {},
    element('title', {}, feed.title),
    element('link', {}, feed.pageUrl),
    // The element must be there, even when there is nothing to say.
    element('description', {}, feed.description || feed.title),
    textElement('language', publication.language),
    textElement('lastBuildDate', lastChange(feed)),
    element('atom:link', { href: feed.feedUrl, rel: 'self', type: 'application/rss+xml' }),
    feed.hubUrl === null ? null : element('atom:link', { href: feed.hubUrl, rel: 'hub' }),
    element(
      'image',
      {},
      element('url', {}, publication.logo.url),
      element('title', {}, feed.title),
      element('link', {}, feed.pageUrl),
    ),
    feed.articles.map(item),
  );
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, channel));
}

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

function item(article: SyndicatedArticle): Xml {
  return element(
    'item',
    {},
    element('title', {}, article.title),
    element('link', {}, article.url),
    element('guid', { isPermaLink: 'true' }, article.url),
    element('pubDate', {}, rfc822Date(article.publishedAt)),
    article.authors.map(({ name }) => element('dc:creator', {}, name)),
    [article.section.name, ...article.tags].map((name) => element('category', {}, name)),
    textElement('description', article.standfirst),
    article.bodyHtml === '' ? null : element('content:encoded', {}, cdata(article.bodyHtml)),
    // One at most: readers' programs take only the first (RSS Advisory Board, "enclosure").
    article.clips
      .slice(0, 1)
      .map(({ url, bytes, type }) => element('enclosure', { url, length: bytes, type })),
    article.images.slice(0, 1).map(picture),
    article.images
      .slice(-1)
      .map(({ url, width, height }) => element('media:thumbnail', { url, width, height })),
  );
}

/** Media RSS 1.5: words and credit stand inside what they are of. */
function picture({ url, width, height, alt, credit = '' }: SyndicatedImage): Xml {
  return element(
    'media:content',
    { url, medium: 'image', type: 'image/jpeg', width, height },
    alt === '' ? null : element('media:description', { type: 'plain' }, alt),
    credit === ''
      ? null
      : element('media:credit', { role: 'photographer', scheme: 'urn:ebu' }, credit),
  );
}

function lastChange({ articles }: SyndicatedFeed): string {
  let newest = '';
  for (const { publishedAt, updatedAt } of articles) {
    const changed = updatedAt ?? publishedAt;
    if (newest === '' || Date.parse(changed) > Date.parse(newest)) newest = changed;
  }
  return newest === '' ? '' : rfc822Date(newest);
}
