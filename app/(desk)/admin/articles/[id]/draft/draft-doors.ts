import type { Body } from '@/newsroom/articles/body/blocks';
import type { DeskArticle } from '@/newsroom/articles/desk-views';
import type { Journal } from './journal';
import type { SendFields } from './send-fields';

/** The rich text, which holds its document itself. */
export interface RichText {
  /** Throws a RefusedBody for what no body may hold. */
  read: () => Body;
  write: (body: Body) => void;
}

/** What the draft reaches the world by. */
export interface DraftDoors {
  send: SendFields;
  /** The article as it stands on the server; null when it cannot be had now. */
  load: () => Promise<DeskArticle | null>;
  journal: Journal;
  now: () => Date;
  /** Told of every change that the person makes. */
  typed?: () => void;
  /** The sentence for a body beyond its schema. */
  bodyTooLarge: string;
}
