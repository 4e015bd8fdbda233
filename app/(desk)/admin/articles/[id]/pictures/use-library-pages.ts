import { useEffect, useState } from 'react';
import type { LibraryItem, LibraryList } from '@/newsroom/media/library-views';

const PAUSE_MS = 200;

/** A page that is wanted. */
interface Wish {
  query: string;
  /** Of the page; empty for the first. */
  cursor: string;
  /** Another attempt is another wish. */
  attempt: number;
}

/** All that has come of the library for a search. */
interface Found {
  answers: Wish;
  items: LibraryItem[];
  next: string | null;
  hasFailed: boolean;
}

interface LibraryPages extends Omit<Found, 'answers'> {
  isLoading: boolean;
  /** Brings the next page, or the same one again where it failed. */
  more: () => void;
}

/** Pictures of the library, newest first, page by page, asked for when the typing pauses. */
export function useLibraryPages(query: string): LibraryPages {
  const [found, setFound] = useState<Found | null>(null);
  const [wanted, setWanted] = useState<Wish>({ query, cursor: '', attempt: 0 });
  const { cursor, attempt } = wanted.query === query ? wanted : { cursor: '', attempt: 0 };

  useEffect(() => {
    const stop = new AbortController();
    const bring = (): void => {
      void loadPage(query, cursor, stop.signal).then((page) => {
        if (stop.signal.aborted) return;
        setFound((before) => {
          const isMore = cursor !== '' && before?.answers.query === query;
          const items = [...(isMore ? before.items : []), ...(page?.items ?? [])];
          const next = page ? page.next : cursor;
          return { answers: { query, cursor, attempt }, items, next, hasFailed: page === null };
        });
      });
    };
    const timer = setTimeout(bring, query === '' || cursor !== '' ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, cursor, attempt]);

  const shown = found?.answers.query === query ? found : null;
  return {
    items: shown?.items ?? [],
    next: shown?.next ?? null,
    hasFailed: shown?.hasFailed ?? false,
    isLoading: shown?.answers.cursor !== cursor || shown.answers.attempt !== attempt,
    more: () => setWanted({ query, cursor: shown?.next ?? '', attempt: attempt + 1 }),
  };
}

async function loadPage(
  q: string,
  cursor: string,
  signal: AbortSignal,
): Promise<LibraryList | null> {
  const filters = new URLSearchParams({ kind: 'picture', q, ...(cursor && { cursor }) });
  try {
    const response = await fetch(`/api/media?${filters}`, { signal });
    return response.ok ? ((await response.json()) as LibraryList) : null;
  } catch {
    return null;
  }
}
