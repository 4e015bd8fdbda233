import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { lockNotes, requireOwnNote } from './lock-notes';
import type { EditNoteInput } from './note-input';
import { writeNotices } from './write-notices';

/** Changes the words of a note of one's own; whom it names anew is told. */
export async function editNote(actor: Actor, input: EditNoteInput, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    const article = await lockNotes(tx, actor, input.id);
    const note = await requireOwnNote(tx, actor, input);
    if (note.version !== input.version) {
      throw new NewsroomError('CONFLICT', { sentence: 'noteMovedOn' });
    }
    const edited = await tx.note.update({
      where: { id: note.id },
      data: { text: input.text, editedAt: now, version: { increment: 1 } },
    });
    await writeNotices(tx, edited, input.mentions, article);
    record({ type: 'note.edited', nounId: String(input.id), data: { noteId: note.id } });
  });
}
