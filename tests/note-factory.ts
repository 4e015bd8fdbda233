import { randomUUID } from 'node:crypto';
import { createNote } from '@/newsroom/notes/create-note';
import type { CreateNoteInput } from '@/newsroom/notes/note-input';
import { replyToNote } from '@/newsroom/notes/reply-to-note';
import type { StaffActor } from '@/newsroom/staff/actor';
import { NOON } from './factories';

/** A thread on an article; answers with the note's id. */
export async function newNote(
  actor: StaffActor,
  id: number,
  input: Partial<CreateNoteInput> = {},
  now = NOON,
): Promise<number> {
  const note = { id, key: randomUUID(), text: 'من قال هذا؟', mentions: [], ...input };
  return (await createNote(actor, note, now)).noteId;
}

/** An answer in a thread. */
export async function newReply(
  actor: StaffActor,
  { id, noteId }: { id: number; noteId: number },
  input: { text?: string; mentions?: number[]; key?: string } = {},
  now = NOON,
): Promise<number> {
  const reply = { id, noteId, key: randomUUID(), text: 'الناطق باسم الأمانة.', mentions: [] };
  return (await replyToNote(actor, { ...reply, ...input }, now)).noteId;
}
