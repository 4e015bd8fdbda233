import type { ReactNode } from 'react';
import { foldWords } from '@/newsroom/arabic/fold';

// What the fold may join to a letter (marks, tatweel) belongs to its word.
const WORDS = /[\p{L}\p{N}\p{M}\u0640]+/gu;

/** The article, with what is written to it: the search finds «قطار» for «القطار», and «بالقطار» too. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/;

function bareWords(text: string): string[] {
  return foldWords(text).map((word) => word.replace(ARTICLE, ''));
}

/** Shows a text as it was written, with the words that a query means marked. */
export function markWords(query: string): (text: string) => ReactNode {
  const wanted = new Set(bareWords(query));
  if (wanted.size === 0) return (text) => text;
  return (text) => {
    const nodes: ReactNode[] = [];
    let end = 0;
    for (const match of text.matchAll(WORDS)) {
      const [word] = match;
      if (!bareWords(word).some((folded) => wanted.has(folded))) continue;
      if (match.index > end) nodes.push(text.slice(end, match.index));
      nodes.push(<mark key={match.index}>{word}</mark>);
      end = match.index + word.length;
    }
    if (nodes.length === 0) return text;
    if (end < text.length) nodes.push(text.slice(end));
    return nodes;
  };
}
