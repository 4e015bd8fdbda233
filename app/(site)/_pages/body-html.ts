import type { Block, Span } from '@/newsroom/articles/body/blocks';
import type { ArticlePage } from '@/newsroom/articles/views';
import { withOwnWords } from '@/newsroom/media/own-words';
import { element, type Xml, type XmlChild } from '@/syndication/xml';
import { clipFigure, embedFigure, galleryFigures, pictureFigure } from './media-html';

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
      return [element('p', {}, text(block.content))];
    case 'heading':
      return [element(`h${block.level}`, {}, text(block.content))];
    case 'quote':
      return [
        element(
          'blockquote',
          {},
          block.paragraphs.map((spans) => element('p', {}, text(spans))),
          block.attribution ? element('p', {}, `— ${block.attribution}`) : null,
        ),
      ];
    case 'list':
      return [
        element(
          block.ordered ? 'ol' : 'ul',
          {},
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
    case 'divider':
      return [element('hr', {})];
  }
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
