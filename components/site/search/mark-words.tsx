import type { ReactNode } from 'react';
import { findMarked } from '@/newsroom/arabic/search/find-marked';

/**
 * Shows a text as it was written, with the words that a query means marked, and those of the phrases that
 * it was widened by.
 */
export function markWords(
  query: string,
  also: readonly string[] = [],
): (text: string) => ReactNode {
  const find = findMarked(query, also);
  return (text) => {
    const stretches = find(text);
    if (stretches.length === 0) return text;
    const nodes: ReactNode[] = [];
    let last = 0;
    for (const { start, end } of stretches) {
      if (start > last) nodes.push(text.slice(last, start));
      nodes.push(<mark key={start}>{text.slice(start, end)}</mark>);
      last = end;
    }
    if (last < text.length) nodes.push(text.slice(last));
    return nodes;
  };
}
