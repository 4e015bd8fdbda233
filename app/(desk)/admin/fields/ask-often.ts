import type { FindRefs } from './find-at';

const PAUSE_MS = 150;
const AGAIN_MS = 3000;
/** How often a question that did not get through is asked again. */
const AGAIN = 3;

/**
 * Asks when the typing pauses, and again a few times while the search does not get through.
 *
 * @param tell called with every answer; null when the search failed
 * @returns stops asking
 */
export function askOften<Ref>(
  find: FindRefs<Ref>,
  query: string,
  tell: (refs: Ref[] | null) => void,
): () => void {
  const stop = new AbortController();
  let asked = 0;
  const ask = (): void => {
    void find(query, stop.signal).then((found) => {
      if (stop.signal.aborted) return;
      tell(typeof found === 'string' ? null : found);
      asked += 1;
      if (found === 'unanswered' && asked <= AGAIN) timer = setTimeout(ask, AGAIN_MS);
    });
  };
  let timer = setTimeout(ask, PAUSE_MS);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
