import type { StateName } from '../articles/article-state';

/** A colleague, as the desk names people to one another. */
export interface Colleague {
  staffId: number;
  name: string;
}

/** Somebody else who has the article open, in however many tabs. */
export interface ColleagueHere extends Colleague {
  /** How long, in milliseconds. */
  hereMs: number;
  isWriting: boolean;
}

/** Whose tab, seen from the tab that asks. */
export type Whose = 'thisTab' | 'otherTab' | 'colleague';

/** Who leads the editing now. */
export interface LockView {
  leader: Colleague;
  whose: Whose;
  /** ISO 8601. */
  since: string;
  /** Somebody who is still there asks for the lead. */
  asked: { by: Colleague; whose: Whose; declined: boolean } | null;
  /** The leader took over from this very tab, unasked. */
  takenFromHere: boolean;
}

/** How new an article is and where it stands: a tab that shows another one has something to fetch. */
export interface ArticleStanding {
  /** Raised by every act that moves it. */
  version: number;
  /** Raised by every change of the text. */
  copyVersion: number;
  /** Moves on by the clock alone too. */
  state: StateName;
  /** ISO 8601, while it stands in the breaking bar: it leaves that by the clock alone. */
  breakingUntil: string | null;
}

/** Who has an article open at this moment, seen from one tab. */
export interface PresenceView {
  standing: ArticleStanding;
  /** Who came first stands first. */
  colleagues: ColleagueHere[];
  /** Further tabs of the same person. */
  ownTabs: number;
  lock: LockView | null;
}
