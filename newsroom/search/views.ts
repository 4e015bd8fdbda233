import type { ArticleCard, ListPage } from '../articles/views';

/** A story that was found. */
export interface SearchHit extends ArticleCard {
  /** Where its text says what was asked for, if headline and standfirst do not. */
  passage: string | null;
}

export interface SearchResult extends Omit<ListPage, 'items'> {
  items: SearchHit[];
  /** Hits, counted up to a thousand. */
  total: number;
  /** There are more than `total`. */
  more: boolean;
  /** Where this page ends, for `after` of the next one; null on the last. */
  next: string | null;
  /** Where few were found: stories that lack one of the words. */
  related: SearchHit[];
  /** The query as it may have been meant: where the newsroom knows a misspelling, or few were found. */
  meant: string | null;
  /** Words and phrases that were looked for as well, because the newsroom takes them for the same. */
  also: string[];
}
