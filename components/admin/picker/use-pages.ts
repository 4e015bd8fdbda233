import { useEffect, useState } from 'react';
import type { LoadPage } from './load-pages';

const PAUSE_MS = 200;

/** A page that is wanted. */
interface Wish {
  query: string;
  /** Of the page; empty for the first. */
  cursor: string;
  /** Another attempt is another wish. */
  attempt: number;
}

/** All that has come for a search. */
interface Found<Item> {
  answers: Wish;
  items: Item[];
  next: string | null;
  hasFailed: boolean;
}

interface Pages<Item> extends Omit<Found<Item>, 'answers'> {
  isLoading: boolean;
  /** Brings the next page, or the same one again where it failed. */
  more: () => void;
}

/** What a search finds, page by page, asked for when the typing pauses. */
export function usePages<Item>(load: LoadPage<Item>, query: string): Pages<Item> {
  const [found, setFound] = useState<Found<Item> | null>(null);
  const [wanted, setWanted] = useState<Wish>({ query, cursor: '', attempt: 0 });
  const { cursor, attempt } = wanted.query === query ? wanted : { cursor: '', attempt: 0 };

  useEffect(() => {
    const stop = new AbortController();
    const bring = (): void => {
      void load(query, cursor, stop.signal).then((page) => {
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
  }, [load, query, cursor, attempt]);

  const shown = found?.answers.query === query ? found : null;
  return {
    items: shown?.items ?? [],
    next: shown?.next ?? null,
    hasFailed: shown?.hasFailed ?? false,
    isLoading: shown?.answers.cursor !== cursor || shown.answers.attempt !== attempt,
    more: () => setWanted({ query, cursor: shown?.next ?? '', attempt: attempt + 1 }),
  };
}
