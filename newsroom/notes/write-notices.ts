import type { NoteReason } from '../db/generated/enums';
import type { Tx } from '../db/client';
import type { LockedArticle } from '../articles/lock-article';
import { NewsroomError } from '../errors';
import { listReaders } from './list-readers';

type Reason = (typeof NoteReason)[keyof typeof NoteReason];

interface NotedWords {
  id: number;
  text: string;
  threadId: number | null;
  createdById: number;
}

/**
 * Tells those whom a note concerns: who is named in it, who took part in its thread, and whose
 * article it is. What somebody has seen already stays seen. Refuses with INVALID to name a person
 * who may not read the article.
 */
export async function writeNotices(
  tx: Tx,
  note: NotedWords,
  mentions: number[],
  article: LockedArticle,
): Promise<void> {
  const readers = await listReaders(tx, article.subject);
  const named = await namedIn(tx, note.text, mentions);
  if (named.some((id) => !readers.some((reader) => reader.id === id))) {
    throw new NewsroomError('INVALID', { fields: { text: 'mentionOutOfReach' } });
  }
  const reasons = new Map<number, Reason>();
  if (note.threadId === null && article.subject.createdById !== null) {
    reasons.set(article.subject.createdById, 'article');
  }
  for (const id of await participants(tx, note)) reasons.set(id, 'reply');
  for (const id of named) reasons.set(id, 'mention');
  reasons.delete(note.createdById);

  const told = [...reasons].filter(([id]) => readers.some((reader) => reader.id === id));
  const staffIds = told.map(([id]) => id);
  await tx.noteNotice.deleteMany({ where: { noteId: note.id, staffId: { notIn: staffIds } } });
  for (const [staffId, reason] of told) {
    await tx.noteNotice.upsert({
      where: { noteId_staffId: { noteId: note.id, staffId } },
      create: { noteId: note.id, staffId, reason },
      update: { reason },
    });
  }
}

/** A name that was taken out of the words again names nobody. */
async function namedIn(tx: Tx, text: string, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const staff = await tx.staff.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return staff.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);
}

async function participants(tx: Tx, note: NotedWords): Promise<number[]> {
  if (note.threadId === null) return [];
  const rows = await tx.note.findMany({
    where: { OR: [{ id: note.threadId }, { threadId: note.threadId }], id: { lt: note.id } },
    distinct: ['createdById'],
    select: { createdById: true },
  });
  return rows.map(({ createdById }) => createdById);
}
