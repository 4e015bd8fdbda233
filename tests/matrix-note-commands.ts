import { randomUUID } from 'node:crypto';
import { db } from '@/newsroom/db/client';
import { createNote } from '@/newsroom/notes/create-note';
import { deleteNote } from '@/newsroom/notes/delete-note';
import { editNote } from '@/newsroom/notes/edit-note';
import { reopenNote } from '@/newsroom/notes/reopen-note';
import { replyToNote } from '@/newsroom/notes/reply-to-note';
import { resolveNote } from '@/newsroom/notes/resolve-note';
import type { StaffActor } from '@/newsroom/staff/actor';
import { somebody, WRITERS, type ArticleCommand } from './article-command';
import { minutesAfter, newDraft, newStaff, NOON } from './factories';
import { newNote } from './note-factory';

const later = minutesAfter(NOON, 30);

const prepare = (owner: StaffActor, sectionId: number): Promise<number> =>
  newDraft(owner, { sectionId });

/** A chief's note on the article. */
async function noted(id: number): Promise<{ id: number; noteId: number }> {
  return { id, noteId: await newNote(await newStaff('chief'), id) };
}

/**
 * A note of this person's own, written straight into the database: who has lost the article since
 * he noted something on it may not touch his note either, and no command could bring that about.
 */
async function ownNote(actor: StaffActor, id: number): Promise<{ id: number; noteId: number }> {
  const note = { key: randomUUID(), articleId: id, text: 'ملاحظة', createdAt: NOON };
  const row = await db().note.create({ data: { ...note, createdById: actor.id } });
  return { id, noteId: row.id };
}

/** Every command on the notes of an article; every person's own notes, for what only they may do. */
export const NOTE_COMMANDS: ArticleCommand[] = [
  {
    name: 'createNote',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => {
      const note = { id, key: randomUUID(), text: 'من قال هذا؟', mentions: [] };
      return createNote(await somebody(actor), note, later);
    },
  },
  {
    name: 'replyToNote',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => {
      const reply = { ...(await noted(id)), key: randomUUID(), text: 'الناطق.', mentions: [] };
      return replyToNote(await somebody(actor), reply, later);
    },
  },
  {
    name: 'editNote',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => {
      const note = await ownNote(await somebody(actor), id);
      return editNote(actor, { ...note, version: 1, text: 'أدق', mentions: [] }, later);
    },
  },
  {
    name: 'deleteNote',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => deleteNote(actor, await ownNote(await somebody(actor), id), later),
  },
  {
    name: 'resolveNote',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => resolveNote(actor, await noted(id), later),
  },
  {
    name: 'reopenNote',
    allowed: WRITERS,
    prepare,
    run: async (actor, id) => {
      const note = await noted(id);
      await resolveNote(await newStaff('chief'), note, later);
      return reopenNote(actor, note, later);
    },
  },
];
