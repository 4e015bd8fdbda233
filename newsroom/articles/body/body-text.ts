import type { Block, Body, Span } from './blocks';

/** The plain text of a body, a line for each paragraph: for counting, searching and excerpts. */
export function bodyText(body: Body): string {
  return body.flatMap(blockLines).filter(Boolean).join('\n');
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [spanText(block.content)];
    case 'quote':
      return [...block.paragraphs.map(spanText), block.attribution];
    case 'list':
      return block.items.map(spanText);
    case 'picture':
    case 'video':
    case 'audio':
      return [block.caption];
    case 'embed':
      return [block.title];
    case 'pullQuote':
      return [block.text, block.attribution];
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.map(spanText).join(' '))];
    case 'factBox':
      return [block.title, ...block.paragraphs.map(spanText)];
    case 'keyPoints':
      return block.items.map(spanText);
    case 'gallery':
    case 'related':
    case 'divider':
      return [];
  }
}

function spanText(spans: Span[]): string {
  return spans.map((span) => span.text).join('');
}
