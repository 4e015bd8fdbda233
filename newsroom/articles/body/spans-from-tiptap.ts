import { cleanText } from '../../arabic/bidi';
import { acceptsHref } from './accepts-href';
import type { Span } from './blocks';
import type { TiptapNode } from './tiptap-node';

/**
 * The text of one paragraph with its marks; neighbours that look alike become one span, unknown
 * marks and links that may not be stored are taken off. Null when there is nothing to read.
 */
export function spansFromTiptap(node: TiptapNode): Span[] | null {
  const spans: Span[] = [];
  for (const child of node.content ?? []) {
    const text = child.type === 'hardBreak' ? '\n' : cleanText(child.text ?? '');
    if (text === '') continue;
    const span = marked(text, child.marks ?? []);
    const before = spans.at(-1);
    if (before && looksLike(before, span)) before.text += text;
    else spans.push(span);
  }
  return spans.some((span) => span.text.trim() !== '') ? spans : null;
}

function marked(text: string, marks: NonNullable<TiptapNode['marks']>): Span {
  const span: Span = { text };
  for (const mark of marks) {
    if (mark.type === 'bold') span.bold = true;
    if (mark.type === 'italic') span.italic = true;
    if (mark.type === 'link') {
      const href = mark.attrs?.href;
      if (typeof href === 'string' && acceptsHref(href)) span.href = href;
    }
  }
  return span;
}

function looksLike(a: Span, b: Span): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href;
}
