import { useEffect, useState } from 'react';
import type { NamedRef } from '../draft/draft-state';
import { findRefs } from './find-refs';

const PAUSE_MS = 150;

interface Suggestions {
  /** What these suggestions answer; another query means that they are still on their way. */
  query: string;
  /** Null when the search failed. */
  refs: NamedRef[] | null;
}

/** Suggestions for what is typed, asked for while the list is open and the typing pauses. */
export function useSuggestions(
  name: 'tagIds' | 'writerIds',
  query: string,
  isOpen: boolean,
): Suggestions | null {
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void findRefs(name, query, stop.signal).then((refs) => {
        if (!stop.signal.aborted) setSuggestions({ query, refs });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [name, query, isOpen]);
  return suggestions?.query === query ? suggestions : null;
}
