import { createContext, use } from 'react';
import type { ArticleNotes } from '@/newsroom/notes/views';
import type { NoteDraft, NoteDrafts, NoteTarget } from './note-drafts';
import type { NoteAct } from './note-acts';

/** The list of threads, by its id in the page. */
export const OPEN_NOTES = 'open-notes';

/** The notes of the open article, and what can be done with them. */
export interface Notes {
  list: ArticleNotes;
  /** Which threads the panel shows. */
  filter: 'open' | 'resolved';
  setFilter: (filter: Notes['filter']) => void;
  /** Notes that this person sees for the first time. */
  fresh: number[];
  /** Threads whose passage is no longer in the text. */
  lost: number[];
  /** The thread that is being looked at. */
  active: number | null;
  /** Words that are not sent yet. */
  drafts: NoteDrafts;
  write: (target: NoteTarget, change: Partial<NoteDraft>) => void;
  discard: (target: NoteTarget) => void;
  send: (target: NoteTarget) => Promise<void>;
  act: (act: NoteAct, noteId: number) => Promise<void>;
  /** What is on its way to the server now: a target, or an act and its note. */
  busy: string | null;
  /** Why something was not done: a target, or a note's id → the server's sentence. */
  refusals: Record<string, string>;
  /** Begins a note on what is selected; where the caret stands in a passage, leads to its thread. */
  noteSelection: () => void;
  /** Shows a thread's passage in the text. */
  showPassage: (threadId: number) => void;
  /** The panel shows the notes: what was new is seen. */
  see: () => void;
}

export const NotesContext = createContext<Notes | null>(null);

export function useNotes(): Notes {
  const notes = use(NotesContext);
  if (!notes) throw new Error('The part stands outside the editor.');
  return notes;
}
