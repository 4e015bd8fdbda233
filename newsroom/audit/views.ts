import type { Change } from '../events/changes';
import type { RecordNoun } from './event-kinds';

/** An event for the log. */
export interface RecordItem {
  id: string;
  /** ISO 8601. */
  at: string;
  type: string;
  /** Who did it; null for the system. */
  by: { id: number; name: string } | null;
  about: RecordAbout | null;
  changes: Change[];
  /** What the event says beside its changes, by name. */
  facts: Record<string, unknown>;
}

/** What an event is about: what it is called now, or was called, and where its screen is. */
export interface RecordAbout {
  noun: RecordNoun;
  nounId: string;
  /** Null when it has no name, or nobody knows it any more. */
  name: string | null;
  isThere: boolean;
}

/** A page of the log. Cursors are for `recordInput`. */
export interface RecordPage {
  items: RecordItem[];
  next: string | null;
  previous: string | null;
}
