import type { Prisma } from '../db/generated/client';
import type { Tx } from '../db/client';
import { lockArticle, type LockedArticle } from '../articles/lock-article';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

type NoteRow = Prisma.NoteGetPayload<object>;

/**
 * Holds the article for a change of its notes. Refuses with NOT_FOUND or FORBIDDEN who may not
 * note there, with RULE while it lies in the trash.
 */
export async function lockNotes(tx: Tx, actor: Actor, articleId: number): Promise<LockedArticle> {
  const article = await lockArticle(tx, articleId);
  authorize(actor, 'article.note', article.subject);
  if (article.facts.trashedAt) throw new NewsroomError('RULE', { sentence: 'articleInTrash' });
  return article;
}

/** A note of this article. Throws NOT_FOUND. */
async function requireNote(tx: Tx, articleId: number, noteId: number): Promise<NoteRow> {
  const note = await tx.note.findFirst({ where: { id: noteId, articleId } });
  if (!note) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownNote' });
  return note;
}

/** The head of a thread of this article. Throws NOT_FOUND, for an answer too. */
export async function requireThread(tx: Tx, articleId: number, noteId: number): Promise<NoteRow> {
  const note = await requireNote(tx, articleId, noteId);
  if (note.threadId !== null) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownNote' });
  return note;
}

/** A note of one's own. Throws NOT_FOUND, FORBIDDEN for a colleague's. */
export async function requireOwnNote(
  tx: Tx,
  actor: Actor,
  { id, noteId }: { id: number; noteId: number },
): Promise<NoteRow> {
  const note = await requireNote(tx, id, noteId);
  const isOwn = actor.kind === 'system' || note.createdById === actor.id;
  if (!isOwn) throw new NewsroomError('FORBIDDEN', { sentence: 'noteNotYours' });
  return note;
}
