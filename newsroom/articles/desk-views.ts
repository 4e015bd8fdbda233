import type { AssignmentView } from '../assignments/assignment-view';
import type { PictureView } from '../media/views';
import type { StateName } from './article-state';
import type { ArticleFields, FieldName } from './fields';
import type { StateCounts } from './state-counts';
import type { VerbName } from './transitions';
import type { ArticleKindName, BodyMedia, SectionRef, TagRef, WriterRef } from './views';

/** Where an article stands, for the person who looks. Times are ISO 8601 in UTC. */
export interface DeskState {
  state: StateName;
  /** A live story with newer work that readers do not see. */
  unpublishedChanges: boolean;
  workState: 'draft' | 'submitted' | 'changesRequested' | 'approved';
  /** Raised by every act that moves it. */
  version: number;
  /** Raised by every change of the text. */
  copyVersion: number;
  fieldVersions: Partial<Record<FieldName, number>>;
  /** Exactly what the server would allow this person now. */
  verbs: VerbName[];
  /** The note of the latest return, while it has not been answered by a submission. */
  reviewNote: { text: string; by: string | null; at: string } | null;
  /** Address under which readers see it now. */
  publicAddress: string | null;
  /** When a scheduled story is due. */
  publishAt: string | null;
  publishedAt: string | null;
  /** When a published or scheduled story leaves the site by itself. */
  unpublishAt: string | null;
  /** Before it nobody outside the newsroom may see anything; null once it has passed. */
  embargoUntil: string | null;
  /** Until when it stands in the breaking bar; null where it does not. */
  breakingUntil: string | null;
  /** Who has taken the submitted text to review it. */
  reviewer: { id: number; name: string; since: string } | null;
  retraction: { at: string; reason: string } | null;
  assignment: AssignmentView | null;
  updatedAt: string;
  updatedBy: string | null;
  createdBy: string | null;
}

export interface HistoryEntry {
  at: string;
  by: string | null;
  type: string;
  /** The note or reason that the act carried, or the colleague whom it was about. */
  detail: string | null;
}

/** A story as another one names it. */
export interface StoryRef {
  id: number;
  /** Empty where this person may not know it. */
  title: string;
  /** Name of the section under which readers find it. */
  section: string;
  /** ISO 8601; null for a story that readers may not see now. */
  publishedAt: string | null;
}

/** A story that was looked for, with the address under which readers find it. */
export interface FoundStory extends StoryRef {
  address: string;
}

/** Everything the editor opens with. */
export interface DeskArticle extends Omit<BodyMedia, 'bodyStories'> {
  id: number;
  fields: ArticleFields;
  picture: PictureView | null;
  tags: TagRef[];
  writers: WriterRef[];
  /** The stories that stand beside it or in its boxes, by number. */
  stories: Record<number, StoryRef>;
  desk: DeskState;
  /** Newest first. */
  history: HistoryEntry[];
}

export interface DeskListItem {
  id: number;
  title: string;
  section: SectionRef | null;
  state: StateName;
  unpublishedChanges: boolean;
  kind: ArticleKindName;
  writers: string[];
  createdBy: string | null;
  updatedAt: string;
  updatedBy: string | null;
  publishAt: string | null;
  wordCount: number;
  picture: PictureView | null;
  /** How often readers opened it; null for what they never could. */
  views: number | null;
  createdAt: string;
  /** When readers first saw it or will see it. */
  firstPublishedAt: string | null;
  assignment: AssignmentView | null;
}

export interface DeskList {
  items: DeskListItem[];
  /** Cursors of the neighbouring pages. */
  next: string | null;
  previous: string | null;
  counts: StateCounts;
  /** A name in the filter that nobody and nothing has: then the list is empty. */
  unknown: 'writer' | 'tag' | null;
}

export interface ReviewItem extends DeskListItem {
  submittedAt: string;
  submittedBy: string | null;
  /** Who has taken it to review it. */
  reviewer: { id: number; name: string; since: string } | null;
  embargoUntil: string | null;
  /** Readers see an earlier text of it now. */
  live: boolean;
  copyVersion: number;
  verbs: VerbName[];
}

export interface ReviewQueue {
  items: ReviewItem[];
  /** Cursors of the neighbouring pages. */
  next: string | null;
  previous: string | null;
}
