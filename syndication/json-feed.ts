import type { SyndicatedArticle, SyndicatedFeed, SyndicatedPublication } from './types';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) with full texts. */
export function jsonFeed(feed: SyndicatedFeed, publication: SyndicatedPublication): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrl,
    description: feed.description || undefined,
    icon: publication.logo.url,
    language: publication.language,
    authors: [{ name: publication.name, url: `${publication.url}/` }],
    hubs: feed.hubUrl === null ? undefined : [{ type: 'WebSub', url: feed.hubUrl }],
    items: feed.articles.map(item),
  });
}

function item(article: SyndicatedArticle): object {
  const { url, title, standfirst, bodyHtml, images, clips, authors, section, tags } = article;
  return {
    id: url,
    url,
    title,
    summary: standfirst || undefined,
    // An item must have content, even when the story is its headline and standfirst.
    ...(bodyHtml === '' ? { content_text: standfirst || title } : { content_html: bodyHtml }),
    image: images[0]?.url,
    date_published: article.publishedAt,
    date_modified: article.updatedAt ?? undefined,
    authors:
      authors.length === 0
        ? undefined
        : authors.map(({ name, url: page }) => ({ name, url: page })),
    tags: [section.name, ...tags],
    attachments:
      clips.length === 0
        ? undefined
        : clips.map((clip) => ({
            url: clip.url,
            mime_type: clip.type,
            title: clip.name,
            size_in_bytes: clip.bytes,
            duration_in_seconds: clip.seconds ?? undefined,
          })),
  };
}
