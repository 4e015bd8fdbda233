import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { MOST_NOTES } from './create-note';
import { findSent } from './find-sent';
import { lockNotes, requireThread } from './lock-notes';
import type { ReplyInput } from './note-input';
import { writeNotices } from './write-notices';

/**
 * Answers in a thread. An answer to a closed one opens it again: what is said there must not go
 * unseen. Sent twice, it is written once.
 */
export async function replyToNote(
  actor: StaffActor,
  input: ReplyInput,
  now: Date,
): Promise<{ noteId: number }> {
  return write(actor, now, async (tx, record) => {
    const article = await lockNotes(tx, actor, input.id);
    const thread = await requireThread(tx, input.id, input.noteId);
    const sent = await findSent(tx, actor, input);
    if (sent) return { noteId: sent.id };
    if ((await tx.note.count({ where: { articleId: input.id } })) >= MOST_NOTES) {
      throw new NewsroomError('RULE', { sentence: 'tooManyNotes' });
    }
    const note = await tx.note.create({
      data: {
        key: input.key,
        articleId: input.id,
        threadId: thread.id,
        text: input.text,
        createdAt: now,
        createdById: actor.id,
      },
    });
    await writeNotices(tx, note, input.mentions, article);
    const nounId = String(input.id);
    if (thread.resolvedAt) {
      await tx.note.update({
        where: { id: thread.id },
        data: { resolvedAt: null, resolvedById: null },
      });
      record({ type: 'note.reopened', nounId, data: { noteId: thread.id } });
    }
    record({ type: 'note.replied', nounId, data: { noteId: note.id } });
    return { noteId: note.id };
  });
}
