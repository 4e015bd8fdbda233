import type { ArticleNotes } from '@/newsroom/notes/views';
import type { ActionResult } from '@/web/staff-action';
import * as actions from './actions';
import type { NoteDraft, NoteTarget } from './note-drafts';

/** What is done to a note without words. */
export type NoteAct = 'resolve' | 'reopen' | 'delete';

export type NotesAnswer = Promise<ActionResult<{ notes: ArticleNotes }>>;

const ACTIONS = {
  resolve: actions.resolveNoteAction,
  reopen: actions.reopenNoteAction,
  delete: actions.deleteNoteAction,
};

/** Throws when the server cannot be reached; so do the others. */
export function runAct(act: NoteAct, articleId: number, noteId: number): NotesAnswer {
  return ACTIONS[act](null, formOf({ id: articleId, noteId }));
}

export function sendDraft(target: NoteTarget, articleId: number, draft: NoteDraft): NotesAnswer {
  const [kind, noteId] = target.split('-');
  const form = formOf({
    id: articleId,
    key: draft.key,
    text: draft.text,
    mentions: draft.mentions.map(({ id }) => id).join(','),
  });
  if (noteId !== undefined) form.set('noteId', noteId);
  if (kind === 'reply') return actions.replyAction(null, form);
  if (kind === 'edit') {
    form.set('version', String(draft.version ?? 1));
    return actions.editNoteAction(null, form);
  }
  if (draft.passage) form.set('passage', JSON.stringify(draft.passage));
  return actions.createNoteAction(null, form);
}

export function markSeen(articleId: number): NotesAnswer {
  return actions.notesSeenAction(null, formOf({ id: articleId }));
}

/** The notes as they are on the server; null when they cannot be had now. */
export async function loadNotes(articleId: number): Promise<ArticleNotes | null> {
  try {
    const response = await fetch(`/api/articles/${articleId}/notes`, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as ArticleNotes) : null;
  } catch {
    return null;
  }
}

function formOf(fields: Record<string, string | number>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return form;
}
