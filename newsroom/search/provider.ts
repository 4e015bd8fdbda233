import type { Tx } from '../db/client';
import type { ArticleKind } from '../db/generated/client';
import type { BegunQuery } from './begun-query';
import type { ParsedQuery } from './parse-query';
import type { SearchDocument } from './search-document';

/** A story that readers see, or will see from `publicAt` on. */
export interface SearchStory {
  articleId: number;
  publicAt: Date;
  /** From then on readers see it no more; null where nothing is said. */
  unpublishAt: Date | null;
  sectionId: number;
  kind: ArticleKind;
  tagIds: number[];
  writerIds: number[];
  /** Its words, as everything that asks for some understands them. */
  document: SearchDocument;
  /** Words of its headline, standfirst and tags, as they are written there: what a misspelt one may have meant. */
  terms: Map<string, string>;
}

/** What narrows a search; all of it at once. */
export interface SearchFilters {
  sectionId?: number | undefined;
  tagId?: number | undefined;
  writerId?: number | undefined;
  kind?: ArticleKind | undefined;
  /** First moment and the first one after the last. */
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface Question {
  query: ParsedQuery;
  /** Every wanted term; or, of what that does not find, the stories that lack one of them. */
  match: 'all' | 'most';
  filters: SearchFilters;
  sort: 'relevance' | 'date';
  /** So many are left out; or what follows the place at which an earlier answer ended. */
  from: { skip: number } | { after: string };
  limit: number;
}

export interface Found {
  /** Numbers of stories in the order of the question. */
  ids: number[];
  /** How many match, counted up to `MOST_COUNTED`: more are neither counted nor ranked. */
  total: number;
  /** There are more than `total`. */
  more: boolean;
  /** The place after the last of them; null where nothing follows. Letters that an address may hold. */
  next: string | null;
}

export const MOST_COUNTED = 1000;

/**
 * An engine that finds stories for readers. What has to hold for any of them is said by
 * tests/search-contract.ts; which one works is said by search-provider.ts. A story is seen or not at the moment
 * that a question names, whatever was due in between: nobody tells the engine that a schedule has come.
 */
export interface SearchProvider {
  /**
   * Takes stories in, or takes them anew. They are found if and only if the transaction commits, from then on
   * or, where the engine is not the database, soon after: it leaves itself a job in the transaction.
   */
  put(tx: Tx, stories: SearchStory[]): Promise<void>;
  /** Forgets stories under the same terms; unknown ones are no error. */
  remove(tx: Tx, articleIds: number[]): Promise<void>;
  /**
   * The best of what readers may see at `now`, or the newest of it. Exactly written words are above others of
   * the same stem, a headline above a text, new above old. Pages taken one after another by `next` hold every
   * story once, whatever is published or withdrawn meanwhile.
   */
  find(question: Question, now: Date): Promise<Found>;
  /**
   * The newest stories that readers may see at `now` with such a headline. May refuse with TOO_SLOW after
   * `patience` milliseconds.
   */
  findHeadlines(begun: BegunQuery, limit: number, now: Date, patience: number): Promise<number[]>;
  /** For each of these folded words that no story has among its terms: the likest one, as it is written there. */
  likestTerms(words: string[]): Promise<Map<string, string>>;
  /** Of the live stories with a number below `below`, the highest ones that were never put or not by today's rules. */
  findOutdated(below: number, limit: number): Promise<number[]>;
  countOutdated(): Promise<number>;
  /**
   * All that was put so far counts as outdated, or of that these stories. It is found as before until it is put
   * anew.
   */
  markOutdated(tx: Tx, articleIds?: bigint[]): Promise<void>;
}
