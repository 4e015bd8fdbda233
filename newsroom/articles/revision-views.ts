import type { RevisionReason } from '../db/generated/enums';
import type { ArticleFields } from './fields';

/** What was done with a text after it was kept. */
export type RevisionAct = 'submit' | 'approve' | 'schedule' | 'publish';

/** A revision in the list of an article. Times are ISO 8601 in UTC. */
export interface RevisionItem {
  number: number;
  /** Why it was kept. */
  reason: (typeof RevisionReason)[keyof typeof RevisionReason];
  acts: RevisionAct[];
  name: string | null;
  at: string;
  by: string | null;
  words: number;
  /** Readers see it now. */
  live: boolean;
  approved: boolean;
  /** The working copy began from it. */
  base: boolean;
}

export interface RevisionList {
  /** Headline of the working copy. */
  title: string;
  items: RevisionItem[];
  /** The number below which the next page begins. */
  next: number | null;
  copy: {
    version: number;
    at: string;
    by: string | null;
    words: number;
    /** It says something that no revision of it keeps yet. */
    differs: boolean;
    /** Number of the revision that it began from, where this page shows it. */
    base: number | null;
  };
  mayRestore: boolean;
  mayName: boolean;
}

/** Two texts of an article and the names of what they point to. */
export interface TextComparison {
  before: ArticleFields;
  after: ArticleFields;
  names: RefNames;
}

/** What stands behind ids, as words; what is gone has none. */
export interface RefNames {
  sections: Record<number, string>;
  tags: Record<number, string>;
  writers: Record<number, string>;
  media: Record<number, string>;
  galleries: Record<number, string>;
  stories: Record<number, string>;
}
