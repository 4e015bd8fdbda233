import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { lockNotes, requireThread } from './lock-notes';
import type { NoteAt } from './note-input';

/** Opens a closed thread again. */
export async function reopenNote(actor: Actor, input: NoteAt, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    await lockNotes(tx, actor, input.id);
    const note = await requireThread(tx, input.id, input.noteId);
    if (!note.resolvedAt) return;
    await tx.note.update({
      where: { id: note.id },
      data: { resolvedAt: null, resolvedById: null },
    });
    record({ type: 'note.reopened', nounId: String(input.id), data: { noteId: note.id } });
  });
}
