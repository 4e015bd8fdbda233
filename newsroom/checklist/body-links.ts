import type { Block, Body, Span } from '../articles/body/blocks';

export interface BodyLink {
  href: string;
  /** The block that it stands in. */
  blockId: string;
}

/** The links of a text, each address once, in the order of the text. */
export function bodyLinks(body: Body): BodyLink[] {
  const links = new Map<string, BodyLink>();
  for (const block of body) {
    for (const { href } of spansOf(block).flat()) {
      if (href && !links.has(href)) links.set(href, { href, blockId: block.id });
    }
  }
  return [...links.values()];
}

function spansOf(block: Block): Span[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.content];
    case 'quote':
    case 'factBox':
      return block.paragraphs;
    case 'list':
    case 'keyPoints':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'picture':
    case 'gallery':
    case 'video':
    case 'audio':
    case 'embed':
    case 'divider':
    case 'pullQuote':
    case 'related':
      return [];
  }
}
