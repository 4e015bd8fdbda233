import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { lockNotes, requireOwnNote } from './lock-notes';
import type { NoteAt } from './note-input';

/** Deletes a note of one's own. One that was answered stays: the answers are others' words. */
export async function deleteNote(actor: Actor, input: NoteAt, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    await lockNotes(tx, actor, input.id);
    const note = await requireOwnNote(tx, actor, input);
    if ((await tx.note.count({ where: { threadId: note.id } })) > 0) {
      throw new NewsroomError('RULE', { sentence: 'noteAnswered' });
    }
    await tx.note.delete({ where: { id: note.id } });
    record({ type: 'note.deleted', nounId: String(input.id), data: { noteId: note.id } });
  });
}
