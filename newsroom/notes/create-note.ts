import { Prisma } from '../db/generated/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { findSent } from './find-sent';
import { lockNotes } from './lock-notes';
import type { CreateNoteInput } from './note-input';
import { writeNotices } from './write-notices';

/** More than any text needs; the panel shows all of them. */
export const MOST_NOTES = 500;

/** Begins a thread on the article, or on a passage of it. Sent twice, it is written once. */
export async function createNote(
  actor: StaffActor,
  input: CreateNoteInput,
  now: Date,
): Promise<{ noteId: number }> {
  return write(actor, now, async (tx, record) => {
    const article = await lockNotes(tx, actor, input.id);
    const sent = await findSent(tx, actor, input);
    if (sent) return { noteId: sent.id };
    if ((await tx.note.count({ where: { articleId: input.id } })) >= MOST_NOTES) {
      throw new NewsroomError('RULE', { sentence: 'tooManyNotes' });
    }
    const note = await tx.note.create({
      data: {
        key: input.key,
        articleId: input.id,
        text: input.text,
        passage: input.passage ?? Prisma.DbNull,
        createdAt: now,
        createdById: actor.id,
      },
    });
    await writeNotices(tx, note, input.mentions, article);
    record({ type: 'note.created', nounId: String(input.id), data: { noteId: note.id } });
    return { noteId: note.id };
  });
}
