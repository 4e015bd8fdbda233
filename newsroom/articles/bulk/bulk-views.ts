import type { ErrorCode } from '../../errors';
import type { RefusalKey } from '@/messages/ar-refusals';

/** An article that a bulk act, or its undoing, left as it was. */
export interface RefusedArticle {
  id: number;
  /** Null where the actor may not know it. */
  title: string | null;
  code: ErrorCode;
  sentence: RefusalKey | null;
}

export interface BulkResult {
  /** By which it can be undone; null when nothing was changed. */
  bulkActId: number | null;
  changed: number;
  refused: RefusedArticle[];
}
