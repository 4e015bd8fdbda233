'use server';

import { createNote } from '@/newsroom/notes/create-note';
import { deleteNote } from '@/newsroom/notes/delete-note';
import { editNote } from '@/newsroom/notes/edit-note';
import { listNotes } from '@/newsroom/notes/list-notes';
import { markNotesSeen } from '@/newsroom/notes/mark-notes-seen';
import {
  createNoteInput,
  editNoteInput,
  noteAt,
  replyInput,
  seenInput,
} from '@/newsroom/notes/note-input';
import { reopenNote } from '@/newsroom/notes/reopen-note';
import { replyToNote } from '@/newsroom/notes/reply-to-note';
import { resolveNote } from '@/newsroom/notes/resolve-note';
import type { ArticleNotes } from '@/newsroom/notes/views';
import type { StaffActor } from '@/newsroom/staff/actor';
import { staffAction } from '@/web/staff-action';

type Command<Input> = (actor: StaffActor, input: Input, now: Date) => Promise<unknown>;

/** Runs the command and answers everything that is noted on the article after it. */
function thenNotes<Input extends { id: number }>(command: Command<Input>) {
  return async (actor: StaffActor, input: Input, now: Date): Promise<{ notes: ArticleNotes }> => {
    await command(actor, input, now);
    return { notes: await listNotes(actor, input.id) };
  };
}

export const createNoteAction = staffAction({
  permission: 'article.note',
  input: createNoteInput,
  run: thenNotes(createNote),
});

export const replyAction = staffAction({
  permission: 'article.note',
  input: replyInput,
  run: thenNotes(replyToNote),
});

export const editNoteAction = staffAction({
  permission: 'article.note',
  input: editNoteInput,
  run: thenNotes(editNote),
});

export const deleteNoteAction = staffAction({
  permission: 'article.note',
  input: noteAt,
  run: thenNotes(deleteNote),
});

export const resolveNoteAction = staffAction({
  permission: 'article.note',
  input: noteAt,
  run: thenNotes(resolveNote),
});

export const reopenNoteAction = staffAction({
  permission: 'article.note',
  input: noteAt,
  run: thenNotes(reopenNote),
});

export const notesSeenAction = staffAction({
  permission: 'article.note',
  input: seenInput.required(),
  run: thenNotes(markNotesSeen),
});
