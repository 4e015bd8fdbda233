import type { Block, Span } from '@/newsroom/articles/body/blocks';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { PictureView } from '@/newsroom/media/views';
import { element, type XmlChild } from '@/syndication/xml';

/**
 * A story's text as HTML for feeds, every address absolute.
 *
 * @param url address of the site without a slash at its end
 */
export function bodyHtml({ body, bodyPictures }: ArticlePage, url: string): string {
  return body
    .map((block) => blockElement(block, bodyPictures, url)?.markup ?? '')
    .filter(Boolean)
    .join('\n');
}

function blockElement(block: Block, pictures: Record<number, PictureView>, url: string) {
  const text = (spans: Span[]) => spans.map((span) => spanElement(span, url));
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, text(block.content));
    case 'heading':
      return element(`h${block.level}`, {}, text(block.content));
    case 'quote':
      return element(
        'blockquote',
        {},
        block.paragraphs.map((spans) => element('p', {}, text(spans))),
        block.attribution ? element('p', {}, `— ${block.attribution}`) : null,
      );
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((spans) => element('li', {}, text(spans))),
      );
    case 'picture':
      return figureElement(block, pictures[block.mediaId], url);
    case 'gallery':
    case 'video':
    case 'audio':
    case 'embed':
      return null;
    case 'divider':
      return element('hr', {});
  }
}

function figureElement(
  block: Extract<Block, { type: 'picture' }>,
  picture: PictureView | undefined,
  url: string,
) {
  const file = (picture?.slots.full ?? picture?.slots.wide)?.jpeg.at(-1);
  if (!picture || !file) return null;
  const own = picture.replaces === null ? block : { caption: '', credit: '' };
  const words = [own.caption || picture.caption, own.credit || picture.credit];
  const { width, height } = file;
  return element(
    'figure',
    {},
    element('img', { src: url + file.url, width, height, alt: picture.alt }),
    element('figcaption', {}, words.filter(Boolean).join(' — ')),
  );
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
