import { randomUUID } from 'node:crypto';
import { db } from '@/newsroom/db/client';
import { createNote } from '@/newsroom/notes/create-note';
import { deleteNote } from '@/newsroom/notes/delete-note';
import { editNote } from '@/newsroom/notes/edit-note';
import { reopenNote } from '@/newsroom/notes/reopen-note';
import { replyToNote } from '@/newsroom/notes/reply-to-note';
import { resolveNote } from '@/newsroom/notes/resolve-note';
import type { Actor, StaffActor } from '@/newsroom/staff/actor';
import { minutesAfter, newDraft, newStaff, NOON } from './factories';
import type { ArticleCommand } from './matrix-commands';
import { newNote } from './note-factory';

const later = minutesAfter(NOON, 30);

/** Who reads an article of the newsroom may note on it. */
const READERS: ArticleCommand['allowed'] = {
  reporter: ['own'],
  editor: ['own', 'colleague in my section'],
  chief: ['own', 'colleague in my section', 'foreign section'],
  admin: ['own', 'colleague in my section', 'foreign section'],
};

const prepare = (owner: StaffActor, sectionId: number): Promise<number> =>
  newDraft(owner, { sectionId });

// Notes have writers; where the system is asked for, an administrator stands in.
async function somebody(actor: Actor): Promise<StaffActor> {
  return actor.kind === 'staff' ? actor : newStaff('admin');
}

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
    allowed: READERS,
    prepare,
    run: async (actor, id) => {
      const note = { id, key: randomUUID(), text: 'من قال هذا؟', mentions: [] };
      return createNote(await somebody(actor), note, later);
    },
  },
  {
    name: 'replyToNote',
    allowed: READERS,
    prepare,
    run: async (actor, id) => {
      const reply = { ...(await noted(id)), key: randomUUID(), text: 'الناطق.', mentions: [] };
      return replyToNote(await somebody(actor), reply, later);
    },
  },
  {
    name: 'editNote',
    allowed: READERS,
    prepare,
    run: async (actor, id) => {
      const note = await ownNote(await somebody(actor), id);
      return editNote(actor, { ...note, version: 1, text: 'أدق', mentions: [] }, later);
    },
  },
  {
    name: 'deleteNote',
    allowed: READERS,
    prepare,
    run: async (actor, id) => deleteNote(actor, await ownNote(await somebody(actor), id), later),
  },
  {
    name: 'resolveNote',
    allowed: READERS,
    prepare,
    run: async (actor, id) => resolveNote(actor, await noted(id), later),
  },
  {
    name: 'reopenNote',
    allowed: READERS,
    prepare,
    run: async (actor, id) => {
      const note = await noted(id);
      await resolveNote(await newStaff('chief'), note, later);
      return reopenNote(actor, note, later);
    },
  },
];
