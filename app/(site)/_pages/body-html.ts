import { ar } from '@/messages/ar';
import type { Block, Span } from '@/newsroom/articles/body/blocks';
import type { ArticleCard, ArticlePage } from '@/newsroom/articles/views';
import { withOwnWords } from '@/newsroom/media/own-words';
import { element, textElement, type Xml, type XmlChild } from '@/syndication/xml';
import { clipFigure, embedFigure, galleryFigures, pictureFigure } from './media-html';

type TableBlock = Extract<Block, { type: 'table' }>;

/**
 * A story's text as HTML for feeds, every address absolute. Films are links with a picture: what
 * reads feeds plays nothing.
 *
 * @param url address of the site without a slash at its end
 */
export function bodyHtml(article: ArticlePage, url: string): string {
  return article.body
    .flatMap((block) => blockElements(block, article, url))
    .map(({ markup }) => markup)
    .join('\n');
}

function blockElements(block: Block, article: ArticlePage, url: string): Xml[] {
  const text = (spans: Span[]) => spans.map((span) => spanElement(span, url));
  switch (block.type) {
    case 'paragraph':
      return [element('p', dirOf(block), text(block.content))];
    case 'heading':
      return [element(`h${block.level}`, dirOf(block), text(block.content))];
    case 'quote':
      return [
        element(
          'blockquote',
          dirOf(block),
          block.paragraphs.map((spans) => element('p', {}, text(spans))),
          block.attribution ? element('p', {}, `— ${block.attribution}`) : null,
        ),
      ];
    case 'list':
      return [
        element(
          block.ordered ? 'ol' : 'ul',
          dirOf(block),
          block.items.map((spans) => element('li', {}, text(spans))),
        ),
      ];
    case 'picture': {
      const picture = article.bodyPictures[block.mediaId];
      return picture ? pictureFigure(withOwnWords(picture, block), url) : [];
    }
    case 'gallery': {
      const gallery = article.bodyGalleries[block.galleryId];
      return gallery ? galleryFigures(gallery, url) : [];
    }
    case 'video':
    case 'audio': {
      const clip = article.bodyClips[block.mediaId];
      return clip ? [clipFigure(withOwnWords(clip, block), url)] : [];
    }
    case 'embed': {
      const poster = block.mediaId === null ? null : article.bodyPictures[block.mediaId];
      return [embedFigure(block, poster ?? null, url)];
    }
    case 'pullQuote':
      return [
        element(
          'blockquote',
          {},
          element('p', {}, block.text),
          block.attribution ? element('p', {}, `— ${block.attribution}`) : null,
        ),
      ];
    case 'table':
      return [tableElement(block, url)];
    case 'factBox':
      return [
        ...(block.title ? [element('h3', {}, block.title)] : []),
        ...block.paragraphs.map((spans) => element('p', {}, text(spans))),
      ];
    case 'keyPoints':
      return [
        element('h3', {}, ar.site.article.keyPoints),
        element(
          'ul',
          {},
          block.items.map((spans) => element('li', {}, text(spans))),
        ),
      ];
    case 'related':
      return storyLinks(
        block.articleIds.flatMap((id) => article.bodyStories[id] ?? []),
        url,
      );
    case 'divider':
      return [element('hr', {})];
  }
}

function dirOf({ dir }: { dir?: 'ltr' | 'rtl' }): { dir: string | null } {
  return { dir: dir ?? null };
}

function tableElement({ caption, headRow, headColumn, rows }: TableBlock, url: string): Xml {
  const cell = (spans: Span[], scope: 'col' | 'row' | null) =>
    element(
      scope ? 'th' : 'td',
      { scope },
      spans.map((span) => spanElement(span, url)),
    );
  const scopeOf = (row: number, column: number) => {
    if (headRow && row === 0) return 'col';
    return headColumn && column === 0 ? 'row' : null;
  };
  return element(
    'table',
    {},
    textElement('caption', caption),
    rows.map((row, at) =>
      element(
        'tr',
        {},
        row.map((spans, column) => cell(spans, scopeOf(at, column))),
      ),
    ),
  );
}

function storyLinks(stories: ArticleCard[], url: string): Xml[] {
  if (stories.length === 0) return [];
  return [
    element('p', {}, element('strong', {}, ar.site.article.readAlso)),
    element(
      'ul',
      {},
      stories.map(({ address, title }) =>
        element('li', {}, element('a', { href: url + address }, title)),
      ),
    ),
  ];
}

function spanElement({ text, bold, italic, href }: Span, url: string): XmlChild {
  let node: XmlChild = text.split('\n').flatMap((line, index) => {
    return index > 0 ? [element('br', {}), line] : [line];
  });
  if (italic) node = element('em', {}, node);
  if (bold) node = element('strong', {}, node);
  if (!href) return node;
  return element('a', { href: href.startsWith('/') ? url + href : href }, node);
}
