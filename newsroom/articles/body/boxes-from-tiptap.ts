import { z } from 'zod';
import { cleanText } from '../../arabic/bidi';
import type { Block, Span } from './blocks';
import { paragraphsOf } from './paragraphs-of';
import type { TiptapNode } from './tiptap-node';

const words = z
  .string()
  .catch('')
  .transform((text) => cleanText(text).trim());

/** What the editor's boxes hold beside their paragraphs; nothing of it is trusted. */
const attributes = z.object({
  text: words,
  attribution: words,
  caption: words,
  title: words,
  articleIds: z
    .array(z.number().int().positive())
    .catch([])
    .transform((ids) => [...new Set(ids)]),
});

/** A pull quote, table, fact box, key points or box of stories → its block; null for an empty one. */
export function boxBlock(node: TiptapNode, id: string): Block | null {
  const { text, attribution, caption, title, articleIds } = attributes.parse(node.attrs ?? {});
  switch (node.type) {
    case 'pullQuote':
      return text ? { id, type: 'pullQuote', text, attribution } : null;
    case 'table':
      return tableBlock(node, id, caption);
    case 'factBox': {
      const paragraphs = paragraphsOf(node);
      return paragraphs.length > 0 ? { id, type: 'factBox', title, paragraphs } : null;
    }
    case 'keyPoints': {
      const items = paragraphsOf(node);
      return items.length > 0 ? { id, type: 'keyPoints', items } : null;
    }
    case 'related':
      return articleIds.length > 0 ? { id, type: 'related', articleIds } : null;
    default:
      return null;
  }
}

/** Every row as wide as the widest; a cell's paragraphs are lines of it. */
function tableBlock(node: TiptapNode, id: string, caption: string): Block | null {
  const rows = (node.content ?? []).filter(({ type }) => type === 'tableRow');
  const width = Math.max(0, ...rows.map(({ content }) => content?.length ?? 0));
  const cells = rows.map(({ content = [] }) => {
    return Array.from({ length: width }, (_, at) => cellSpans(content[at]));
  });
  if (cells.flat(2).every(({ text }) => text.trim() === '')) return null;
  const isHead = (row: number, column: number) =>
    rows[row]?.content?.[column]?.type === 'tableHeader';
  return {
    id,
    type: 'table',
    caption,
    headRow: rows[0]?.content?.every((_, column) => isHead(0, column)) ?? false,
    headColumn: rows.every((_, row) => isHead(row, 0)),
    rows: cells,
  };
}

function cellSpans(cell: TiptapNode | undefined): Span[] {
  const lines = cell ? paragraphsOf(cell) : [];
  return lines.flatMap((spans, at) => (at > 0 ? [{ text: '\n' }, ...spans] : spans));
}
