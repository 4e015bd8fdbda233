import { bodySchema, type Block, type Body, type Span } from './blocks';
import { boxBlock } from './boxes-from-tiptap';
import { mediaBlock } from './media-from-tiptap';
import { paragraphsOf } from './paragraphs-of';
import { spansFromTiptap } from './spans-from-tiptap';
import { ATTRIBUTION_MARK, type TiptapNode } from './tiptap-node';

const LONGEST_ATTRIBUTION = 300;
/** As many as the body's schema takes in one block. */
const MOST_PARAGRAPHS = 50;
const MOST_ITEMS = 500;

/** The body's schema does not take these blocks. */
export class RefusedBody extends Error {
  /** All that the document holds, cleaned but beyond the schema's limits. */
  readonly blocks: Body;

  constructor(blocks: Body, cause: unknown) {
    super('The body is beyond its schema.', { cause });
    this.name = 'RefusedBody';
    this.blocks = blocks;
  }
}

/**
 * The editor's document → validated blocks. Empty paragraphs, headings, list items and quotes are
 * left out, text is cleaned as `cleanText` does, a block without a usable id gets one from its
 * place, and a quote or list too long for one block becomes several. Throws a RefusedBody for what
 * the body's schema refuses.
 */
export function fromTiptap(doc: TiptapNode): Body {
  const taken = new Set<string>();
  const blocks = (doc.content ?? []).flatMap((node, index) => {
    const block = blockOf(node, uniqueId(node.attrs?.id, index, taken));
    if (!block) return [];
    taken.add(block.id);
    return splitLong(block).map((part, at) => {
      const own = at === 0 ? part.id : uniqueId(null, `${index}-${at}`, taken);
      taken.add(own);
      return { ...part, id: own };
    });
  });
  const parsed = bodySchema.safeParse(blocks);
  if (!parsed.success) throw new RefusedBody(blocks, parsed.error);
  return parsed.data;
}

function splitLong(block: Block): Block[] {
  if (block.type === 'list') {
    return portions(block.items, MOST_ITEMS).map((items) => ({ ...block, items }));
  }
  if (block.type !== 'quote') return [block];
  const parts = portions(block.paragraphs, MOST_PARAGRAPHS);
  return parts.map((paragraphs, at) => ({
    ...block,
    paragraphs,
    attribution: at === parts.length - 1 ? block.attribution : '',
  }));
}

function portions<Item>(items: Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, at) => items.slice(at * most, (at + 1) * most));
}

function blockOf(node: TiptapNode, id: string): Block | null {
  switch (node.type) {
    case 'paragraph': {
      const content = spansFromTiptap(node);
      return content && { id, type: 'paragraph', ...dirOf(node), content };
    }
    case 'heading': {
      const content = spansFromTiptap(node);
      const level = node.attrs?.level === 3 ? 3 : 2;
      return content && { id, type: 'heading', level, ...dirOf(node), content };
    }
    case 'blockquote':
      return quoteOf(node, id);
    case 'bulletList':
    case 'orderedList': {
      const items = (node.content ?? []).flatMap((item) => paragraphsOf(item));
      if (items.length === 0) return null;
      return { id, type: 'list', ...dirOf(node), ordered: node.type === 'orderedList', items };
    }
    case 'picture':
    case 'video':
    case 'audio':
    case 'gallery':
    case 'embed':
      return mediaBlock(node, id);
    case 'pullQuote':
    case 'table':
    case 'factBox':
    case 'keyPoints':
    case 'related':
      return boxBlock(node, id);
    case 'horizontalRule':
      return { id, type: 'divider' };
    default:
      return null;
  }
}

function quoteOf(node: TiptapNode, id: string): Block | null {
  const paragraphs = paragraphsOf(node);
  const last = plainText(paragraphs.at(-1) ?? []);
  const attribution = last.slice(ATTRIBUTION_MARK.length).trim();
  const isAttributed =
    paragraphs.length > 1 &&
    last.startsWith(ATTRIBUTION_MARK) &&
    attribution !== '' &&
    attribution.length <= LONGEST_ATTRIBUTION;
  const quote = { id, type: 'quote' as const, ...dirOf(node) };
  if (isAttributed) return { ...quote, paragraphs: paragraphs.slice(0, -1), attribution };
  return paragraphs.length > 0 ? { ...quote, paragraphs, attribution: '' } : null;
}

function dirOf({ attrs }: TiptapNode): { dir?: 'ltr' | 'rtl' } {
  return attrs?.dir === 'ltr' || attrs?.dir === 'rtl' ? { dir: attrs.dir } : {};
}

function plainText(content: Span[]): string {
  return content.map((span) => span.text).join('');
}

function uniqueId(value: unknown, place: number | string, taken: Set<string>): string {
  const own = typeof value === 'string' && /^[A-Za-z0-9_-]{1,40}$/.test(value) ? value : null;
  if (own && !taken.has(own)) return own;
  let id = `b${place}`;
  while (taken.has(id)) id += '_';
  return id;
}
