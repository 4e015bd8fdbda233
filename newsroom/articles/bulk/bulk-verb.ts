import type { Tx } from '../../db/client';
import type { RecordEvent } from '../../db/write';
import type { Actor } from '../../staff/actor';
import type { LockedOutline } from '../lock-articles';

/** The transaction that a bulk act works in. */
export interface BulkScope {
  tx: Tx;
  record: RecordEvent;
  actor: Actor;
  now: Date;
}

/** One article of an undoing, and what the act had found there. */
export interface FormerArticle {
  article: LockedOutline;
  before: unknown;
}

/** One thing that may be done to many articles; refusals are thrown for each by itself. */
export interface BulkVerb {
  /** Refuses unless the actor may do it to this article now, and it would change something. */
  require: (article: LockedOutline) => void;
  /** What an undoing has to put back; JSON-safe. */
  before: (article: LockedOutline) => object;
  apply: (articles: LockedOutline[]) => Promise<void>;
}

/** The way back from it. */
export interface BulkUndo {
  require: (former: FormerArticle) => void;
  apply: (former: FormerArticle[]) => Promise<void>;
}
