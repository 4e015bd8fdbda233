import type { Span } from '../body/blocks';
import { mergeLists } from './merge-lists';
import { isMark, wordTokens } from './word-tokens';

/** Two changes of one text in one; null where they touch the same words. */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  const merged = mergeLists(wordTokens(base), wordTokens(mine), wordTokens(theirs), {
    same: Object.is,
    glue: isMark,
  });
  return merged && merged.join('');
}

/** The same for text with marks: a word that only became bold or a link was changed too. */
export function mergeSpans(base: Span[], mine: Span[], theirs: Span[]): Span[] | null {
  const merged = mergeLists(pieces(base), pieces(mine), pieces(theirs), {
    same: (a, b) => a.text === b.text && sameMarks(a, b),
    glue: (span) => isMark(span.text),
  });
  return merged && whole(merged);
}

function pieces(spans: Span[]): Span[] {
  return spans.flatMap((span) => wordTokens(span.text).map((text) => ({ ...span, text })));
}

function whole(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && sameMarks(last, span)) last.text += span.text;
    else joined.push({ ...span });
  }
  return joined;
}

function sameMarks(a: Span, b: Span): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href;
}
