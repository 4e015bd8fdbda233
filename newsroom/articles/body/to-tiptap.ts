import type { Block, Body, Span } from './blocks';
import { ATTRIBUTION_MARK, type TiptapNode } from './tiptap-node';

type TableBlock = Extract<Block, { type: 'table' }>;
type DirectedBlock = Extract<Block, { type: 'paragraph' | 'heading' | 'quote' | 'list' }>;

/** Blocks → the document that the editor opens with. `fromTiptap` gives the same blocks back. */
export function toTiptap(body: Body): TiptapNode {
  const content = body.map(blockNode);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function blockNode(block: Block): TiptapNode {
  const { id } = block;
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.content, ownAttributes(block));
    case 'heading':
      return withContent('heading', inline(block.content), {
        ...ownAttributes(block),
        level: block.level,
      });
    case 'quote':
      return withContent(
        'blockquote',
        quoteParagraphs(block.paragraphs, block.attribution),
        ownAttributes(block),
      );
    case 'list':
      return withContent(
        block.ordered ? 'orderedList' : 'bulletList',
        block.items.map((item) => withContent('listItem', [paragraph(item)])),
        ownAttributes(block),
      );
    case 'picture': {
      const { mediaId, cut = 'wide', caption, credit } = block;
      return { type: 'picture', attrs: { id, mediaId, cut, caption, credit } };
    }
    case 'video':
    case 'audio': {
      const { mediaId, caption, credit } = block;
      return { type: block.type, attrs: { id, mediaId, caption, credit } };
    }
    case 'gallery':
      return { type: 'gallery', attrs: { id, galleryId: block.galleryId } };
    case 'embed': {
      const { provider, code, title, mediaId } = block;
      return { type: 'embed', attrs: { id, provider, code, title, mediaId } };
    }
    case 'pullQuote':
      return { type: 'pullQuote', attrs: { id, text: block.text, attribution: block.attribution } };
    case 'table':
      return tableNode(block);
    case 'factBox':
      return withContent(
        'factBox',
        block.paragraphs.map((content) => paragraph(content)),
        {
          id,
          title: block.title,
        },
      );
    case 'keyPoints':
      return withContent(
        'keyPoints',
        block.items.map((content) => paragraph(content)),
        { id },
      );
    case 'related':
      return { type: 'related', attrs: { id, articleIds: block.articleIds } };
    case 'divider':
      return { type: 'horizontalRule', attrs: { id } };
  }
}

function ownAttributes({ id, dir }: DirectedBlock): TiptapNode['attrs'] {
  return dir ? { id, dir } : { id };
}

function tableNode({ id, caption, headRow, headColumn, rows }: TableBlock): TiptapNode {
  const cell = (content: Span[], isHead: boolean) =>
    withContent(isHead ? 'tableHeader' : 'tableCell', [paragraph(content)]);
  const row = (cells: Span[][], at: number) =>
    withContent(
      'tableRow',
      cells.map((content, column) =>
        cell(content, (headRow && at === 0) || (headColumn && column === 0)),
      ),
    );
  return withContent('table', rows.map(row), { id, caption });
}

function quoteParagraphs(paragraphs: Span[][], attribution: string): TiptapNode[] {
  const said = paragraphs.map((content) => paragraph(content));
  if (!attribution) return said;
  return [...said, paragraph([{ text: ATTRIBUTION_MARK + attribution }])];
}

function paragraph(content: Span[], attrs?: TiptapNode['attrs']): TiptapNode {
  return withContent('paragraph', inline(content), attrs);
}

function withContent(type: string, content: TiptapNode[], attrs?: TiptapNode['attrs']): TiptapNode {
  const node: TiptapNode = { type };
  if (attrs) node.attrs = attrs;
  if (content.length > 0) node.content = content;
  return node;
}

// The editor holds a line break as a node of its own; it keeps the marks, so that nothing is lost.
function inline(content: Span[]): TiptapNode[] {
  return content.flatMap((span) => {
    const marks = marksOf(span);
    return span.text
      .split(/(\n)/)
      .filter((part) => part !== '')
      .map((part) => {
        const node: TiptapNode =
          part === '\n' ? { type: 'hardBreak' } : { type: 'text', text: part };
        if (marks.length > 0) node.marks = marks;
        return node;
      });
  });
}

function marksOf(span: Span): NonNullable<TiptapNode['marks']> {
  const marks: NonNullable<TiptapNode['marks']> = [];
  if (span.href !== undefined) marks.push({ type: 'link', attrs: { href: span.href } });
  if (span.bold) marks.push({ type: 'bold' });
  if (span.italic) marks.push({ type: 'italic' });
  return marks;
}
