/** No address takes a longer query (newsroom/articles/story-refs.ts). */
const LONGEST = 200;

/**
 * What matches; `refused` when asking the same again would bring the same, `unanswered` when the search did not get
 * through.
 */
export type Found<Ref> = Ref[] | 'refused' | 'unanswered';

export type FindRefs<Ref> = (query: string, signal: AbortSignal) => Promise<Found<Ref>>;

/** What an address that takes `?q=` answers; of a query that is too long, to its beginning. */
export function findAt<Ref>(address: string): FindRefs<Ref> {
  return async (query, signal) => {
    try {
      const asked = `${address}?${new URLSearchParams({ q: beginning(query) }).toString()}`;
      const response = await fetch(asked, { signal, cache: 'no-store' });
      if (response.ok) return (await response.json()) as Ref[];
      return response.status >= 500 ? 'unanswered' : 'refused';
    } catch {
      return 'unanswered';
    }
  };
}

// The server counts as JavaScript does; half of a character is none.
function beginning(query: string): string {
  return query.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}
