import type { Passage } from './passage';

export interface ColleagueRef {
  id: number;
  name: string;
}

/** One note. Times are ISO 8601 in UTC. */
export interface NoteView {
  id: number;
  text: string;
  by: ColleagueRef;
  at: string;
  editedAt: string | null;
  /** Those whom it names with «@». */
  mentions: ColleagueRef[];
  /** Written by the person who looks. */
  isMine: boolean;
  version: number;
}

/** A note with its answers, oldest first. */
export interface NoteThread extends NoteView {
  passage: Passage | null;
  resolved: { by: string | null; at: string } | null;
  replies: NoteView[];
}

/** Everything that was noted on an article. */
export interface ArticleNotes {
  /** Whether this person may note something now. */
  mayWrite: boolean;
  /** Oldest first. */
  threads: NoteThread[];
  /** Notes of which this person is told and has not seen. */
  unseen: number[];
}

/** A note of which somebody is told. */
export interface MyMention {
  noteId: number;
  /** Head of its thread; the note itself where it is one. */
  threadId: number;
  articleId: number;
  /** Headline of the working copy; may be empty. */
  title: string;
  /** Named with «@», an answer in a thread of one's own, or a note on an article of one's own. */
  reason: 'mention' | 'reply' | 'article';
  by: string;
  at: string;
  /** The note's beginning. */
  text: string;
  isSeen: boolean;
  isResolved: boolean;
}
