import { useEffect, useState } from 'react';
import type { LoadChoices } from './load-choices';

const PAUSE_MS = 250;

interface Found<Item> {
  query: string;
  items: Item[];
  next: string | null;
  hasFailed: boolean;
}

interface Choices<Item> extends Found<Item> {
  isLoading: boolean;
  /** Brings the next page, or the same one again where it failed. */
  more: () => void;
}

/** What a search finds, page by page, asked for when the typing pauses. */
export function useChoices<Item>(load: LoadChoices<Item>, query: string): Choices<Item> {
  const [found, setFound] = useState<Found<Item> | null>(null);
  const [wanted, setWanted] = useState({ query, cursor: '', attempt: 0 });
  const [done, setDone] = useState(-1);
  const { cursor, attempt } = wanted.query === query ? wanted : { cursor: '', attempt: 0 };

  useEffect(() => {
    const stop = new AbortController();
    const bring = (): void => {
      void load(query, cursor, stop.signal).then((page) => {
        if (stop.signal.aborted) return;
        setFound((before) => {
          const had = cursor !== '' && before?.query === query ? before.items : [];
          const items = [...had, ...(page?.items ?? [])];
          return { query, items, next: page ? page.next : cursor, hasFailed: page === null };
        });
        setDone(attempt);
      });
    };
    const timer = setTimeout(bring, query === '' || cursor !== '' ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [load, query, cursor, attempt]);

  const shown = found?.query === query ? found : null;
  return {
    query,
    items: shown?.items ?? [],
    next: shown?.next ?? null,
    hasFailed: shown?.hasFailed ?? false,
    isLoading: shown === null || done !== attempt,
    more: () => setWanted({ query, cursor: shown?.next ?? '', attempt: attempt + 1 }),
  };
}
