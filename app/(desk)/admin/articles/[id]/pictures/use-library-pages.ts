import { useEffect, useState } from 'react';
import type { LibraryItem, LibraryList } from '@/newsroom/media/library-views';

const PAUSE_MS = 200;

/** What has come of the library for a search; another search means that it is still on its way. */
interface Found {
  query: string;
  items: LibraryItem[];
  next: string | null;
  hasFailed: boolean;
}

interface LibraryPages extends Omit<Found, 'query'> {
  isLoading: boolean;
  /** Brings the next page, or the same one again where it failed. */
  more: () => void;
}

/** Pictures of the library, newest first, page by page, asked for when the typing pauses. */
export function useLibraryPages(query: string): LibraryPages {
  const [found, setFound] = useState<Found | null>(null);
  /** The page that is wanted: its cursor, and a number that makes a new attempt another wish. */
  const [wish, setWish] = useState({ query, cursor: '', attempt: 0 });
  const cursor = wish.query === query ? wish.cursor : '';
  const { attempt } = wish;

  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(
      () => {
        void loadPage(query, cursor, stop.signal).then((page) => {
          if (stop.signal.aborted) return;
          setFound((before) => {
            const earlier = before?.query === query && cursor !== '' ? before.items : [];
            if (!page) return { query, items: earlier, next: cursor, hasFailed: true };
            const items = [...earlier, ...page.items];
            return { query, items, next: page.next, hasFailed: false };
          });
          setLoaded({ query, cursor, attempt });
        });
      },
      query === '' || cursor !== '' ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, cursor, attempt]);

  const [loaded, setLoaded] = useState<typeof wish | null>(null);
  const isLoading =
    loaded?.query !== query || loaded.cursor !== cursor || loaded.attempt !== attempt;
  const shown = found?.query === query ? found : null;
  return {
    items: shown?.items ?? [],
    next: shown?.next ?? null,
    hasFailed: shown?.hasFailed ?? false,
    isLoading,
    more: () => setWish({ query, cursor: shown?.next ?? '', attempt: attempt + 1 }),
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
