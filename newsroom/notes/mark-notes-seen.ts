import { write } from '../db/write';
import type { StaffActor } from '../staff/actor';
import type { SeenInput } from './note-input';

/**
 * Marks what one is told of as seen: the notes of an article, or all. It touches nothing but one's
 * own notices, and is no event: nobody else sees it.
 */
export async function markNotesSeen(actor: StaffActor, input: SeenInput, now: Date): Promise<void> {
  await write(actor, now, async (tx) => {
    await tx.noteNotice.updateMany({
      where: {
        staffId: actor.id,
        seenAt: null,
        ...(input.id !== undefined && { note: { articleId: input.id } }),
      },
      data: { seenAt: now },
    });
  });
}
