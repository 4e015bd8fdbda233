import { useEffect, useState } from 'react';
import type { PaletteResults } from '@/newsroom/palette/search-palette';

const PAUSE_MS = 120;

interface Answered {
  query: string;
  /** Null when the search failed. */
  results: PaletteResults | null;
}

/**
 * What the server offers for the words, asked for when the typing pauses. While an answer is on the
 * way the last one stays, so that the list does not jump.
 */
export function usePaletteResults(query: string): {
  results: PaletteResults | null;
  isLoading: boolean;
  hasFailed: boolean;
} {
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(
      () => {
        void read(query, stop.signal).then((results) => {
          if (!stop.signal.aborted) setAnswered({ query, results });
        });
      },
      query ? PAUSE_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query]);
  const isLoading = answered?.query !== query;
  return {
    results: answered?.results ?? null,
    isLoading,
    hasFailed: !isLoading && answered.results === null,
  };
}

async function read(query: string, signal: AbortSignal): Promise<PaletteResults | null> {
  try {
    const response = await fetch(`/api/palette?q=${encodeURIComponent(query)}`, { signal });
    return response.ok ? ((await response.json()) as PaletteResults) : null;
  } catch {
    return null;
  }
}
