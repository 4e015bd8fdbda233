import { useEffect, useState } from 'react';
import { askOften } from './ask-often';
import type { FindRefs } from './find-at';

interface Suggestions<Ref> {
  /** What these suggestions answer; another query means that they are still on their way. */
  query: string;
  /** Null when the search failed. */
  refs: Ref[] | null;
}

/**
 * Suggestions for what is typed, asked for while the list is open and the typing pauses.
 *
 * @param find the same function as long as the same is asked for
 */
export function useSuggestions<Ref>(
  find: FindRefs<Ref>,
  query: string,
  isOpen: boolean,
): Suggestions<Ref> | null {
  const [suggestions, setSuggestions] = useState<Suggestions<Ref> | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    return askOften(find, query, (refs) => setSuggestions({ query, refs }));
  }, [find, query, isOpen]);
  return suggestions?.query === query ? suggestions : null;
}
