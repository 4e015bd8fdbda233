import { write } from '../db/write';
import { actorId, type Actor } from '../staff/actor';
import { lockNotes, requireThread } from './lock-notes';
import type { NoteAt } from './note-input';

/** Closes a thread: what it asked for is done. Closed by two, it is closed once. */
export async function resolveNote(actor: Actor, input: NoteAt, now: Date): Promise<void> {
  await write(actor, now, async (tx, record) => {
    await lockNotes(tx, actor, input.id);
    const note = await requireThread(tx, input.id, input.noteId);
    if (note.resolvedAt) return;
    await tx.note.update({
      where: { id: note.id },
      data: { resolvedAt: now, resolvedById: actorId(actor) },
    });
    record({ type: 'note.resolved', nounId: String(input.id), data: { noteId: note.id } });
  });
}
