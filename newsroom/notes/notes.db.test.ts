import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteArticle } from '@/newsroom/articles/delete-article';
import { trashArticle } from '@/newsroom/articles/trash-article';
import { assignArticle } from '@/newsroom/assignments/assign-article';
import { db } from '@/newsroom/db/client';
import { SYSTEM, type StaffActor } from '@/newsroom/staff/actor';
import { disableStaff } from '@/newsroom/staff/disable-staff';
import { edit, minutesAfter, newDraft, newSection, newStaff, NOON } from '@/tests/factories';
import { newNote, newReply } from '@/tests/note-factory';
import { countOpenNotes } from './count-open-notes';
import { createNote } from './create-note';
import { deleteNote } from './delete-note';
import { editNote } from './edit-note';
import { listMentionable } from './list-mentionable';
import { countUnseenMentions, listMyMentions } from './list-my-mentions';
import { listNotes } from './list-notes';
import { markNotesSeen } from './mark-notes-seen';
import { replyToNote } from './reply-to-note';
import { reopenNote } from './reopen-note';
import { resolveNote } from './resolve-note';

const later = minutesAfter(NOON, 30);
const passage = {
  blockId: 'p0',
  start: 0,
  end: 4,
  quote: 'فقرة',
  before: '',
  after: ' أولى.',
};

let reporter: StaffActor;
let chief: StaffActor;
let id: number;

beforeEach(async () => {
  reporter = await newStaff('reporter');
  chief = await newStaff('chief');
  id = await newDraft(reporter, { sectionId: await newSection() });
});

async function typesOf(articleId: number): Promise<string[]> {
  const where = { nounId: String(articleId), type: { startsWith: 'note.' } };
  const events = await db().event.findMany({ where, orderBy: { id: 'asc' } });
  return events.map(({ type }) => type);
}

describe('a thread', () => {
  test('is begun on a passage, answered, closed, and opened by an answer', async () => {
    const noteId = await newNote(chief, id, { passage });
    await newReply(reporter, { id, noteId });
    expect(await countOpenNotes(id)).toBe(1);
    await resolveNote(reporter, { id, noteId }, later);
    expect(await countOpenNotes(id)).toBe(0);
    await resolveNote(chief, { id, noteId }, later);
    await newReply(chief, { id, noteId }, { text: 'بقي سؤال.' }, later);
    expect(await countOpenNotes(id)).toBe(1);

    const { threads } = await listNotes(reporter, id);
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({
      passage,
      resolved: null,
      isMine: false,
      by: { id: chief.id },
    });
    expect(threads[0]?.replies.map(({ isMine, text }) => [isMine, text])).toEqual([
      [true, 'الناطق باسم الأمانة.'],
      [false, 'بقي سؤال.'],
    ]);
    expect(await typesOf(id)).toEqual([
      'note.created',
      'note.replied',
      'note.resolved',
      'note.reopened',
      'note.replied',
    ]);
  });

  test('that was closed says by whom and is opened by hand', async () => {
    const noteId = await newNote(chief, id);
    await resolveNote(reporter, { id, noteId }, later);
    const resolved = { by: reporter.name, at: later.toISOString() };
    expect((await listNotes(chief, id)).threads[0]?.resolved).toEqual(resolved);
    await reopenNote(chief, { id, noteId }, later);
    await reopenNote(chief, { id, noteId }, later);
    expect((await listNotes(chief, id)).threads[0]?.resolved).toBeNull();
    expect(await typesOf(id)).toEqual(['note.created', 'note.resolved', 'note.reopened']);
  });

  test('is no answer, and an answer is no thread', async () => {
    const noteId = await newNote(chief, id);
    const replyId = await newReply(chief, { id, noteId });
    const unknown = { code: 'NOT_FOUND', details: { sentence: 'unknownNote' } };
    await expect(resolveNote(chief, { id, noteId: replyId }, later)).rejects.toMatchObject(unknown);
    await expect(newReply(chief, { id, noteId: replyId })).rejects.toMatchObject(unknown);
  });

  test('belongs to its article', async () => {
    const noteId = await newNote(chief, id);
    const other = await newDraft(reporter);
    for (const run of [
      () => newReply(reporter, { id: other, noteId }),
      () => resolveNote(reporter, { id: other, noteId }, later),
      () => editNote(chief, { id: other, noteId, version: 1, text: 'x', mentions: [] }, later),
      () => deleteNote(chief, { id: other, noteId }, later),
    ]) {
      await expect(run()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('the writer of a note', () => {
  test('edits it, and is told when another screen was faster', async () => {
    const noteId = await newNote(chief, id, { text: 'من قال' });
    const input = { id, noteId, version: 1, text: 'من قال هذا؟', mentions: [] };
    await editNote(chief, input, later);
    const [thread] = (await listNotes(chief, id)).threads;
    expect(thread).toMatchObject({
      text: 'من قال هذا؟',
      editedAt: later.toISOString(),
      version: 2,
    });
    await expect(editNote(chief, input, later)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('alone may edit or delete it, whatever the others may do', async () => {
    const noteId = await newNote(reporter, id);
    const forbidden = { code: 'FORBIDDEN' };
    const input = { id, noteId, version: 1, text: 'غير ذلك', mentions: [] };
    await expect(editNote(chief, input, later)).rejects.toMatchObject(forbidden);
    await expect(deleteNote(chief, { id, noteId }, later)).rejects.toMatchObject(forbidden);
    await deleteNote(reporter, { id, noteId }, later);
    expect((await listNotes(reporter, id)).threads).toEqual([]);
  });

  test('cannot delete what was answered', async () => {
    const noteId = await newNote(chief, id);
    const replyId = await newReply(reporter, { id, noteId });
    await expect(deleteNote(chief, { id, noteId }, later)).rejects.toMatchObject({
      details: { sentence: 'noteAnswered' },
    });
    await deleteNote(reporter, { id, noteId: replyId }, later);
    await deleteNote(chief, { id, noteId }, later);
  });
});

test('a note that is sent twice is written once, an answer too', async () => {
  const note = { id, key: randomUUID(), text: 'من قال هذا؟', mentions: [] };
  const [first, second] = await Promise.all([
    createNote(chief, note, NOON),
    createNote(chief, note, later),
  ]);
  expect(second).toEqual(first);
  const reply = { ...note, ...first, key: randomUUID() };
  expect(await replyToNote(chief, reply, NOON)).toEqual(await replyToNote(chief, reply, later));
  const { threads } = await listNotes(chief, id);
  expect(threads.map(({ replies }) => replies.length)).toEqual([1]);
  await expect(createNote(reporter, note, later)).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('nothing is noted on what lies in the trash, and its notes are still read', async () => {
  await newNote(chief, id);
  await trashArticle(reporter, { id }, NOON);
  await expect(newNote(chief, id)).rejects.toMatchObject({
    details: { sentence: 'articleInTrash' },
  });
  const notes = await listNotes(reporter, id);
  expect(notes).toMatchObject({ mayWrite: false, threads: [{ text: 'من قال هذا؟' }] });
  await deleteArticle(chief, { id }, later);
  expect(await db().note.count({ where: { articleId: id } })).toBe(0);
});

test('who may not read an article reads no notes of it', async () => {
  await newNote(chief, id);
  const stranger = await newStaff('reporter');
  await expect(listNotes(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(listMentionable(stranger, { id, q: '' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

describe('those whom a note concerns are told', () => {
  test('the article’s writer, who is named, and who took part', async () => {
    const editor = await newStaff('editor', [await sectionOf(id)]);
    const noteId = await newNote(chief, id, {
      text: `يراجعه @${editor.name} قبل النشر`,
      mentions: [editor.id],
    });
    await newReply(editor, { id, noteId }, { text: 'راجعته.' });

    expect(await reasonsOf(reporter)).toEqual(['article']);
    expect(await reasonsOf(editor)).toEqual(['mention']);
    expect(await reasonsOf(chief)).toEqual(['reply']);
    expect(await listMyMentions(editor)).toMatchObject([
      {
        noteId,
        threadId: noteId,
        articleId: id,
        title: 'عنوان للاختبار',
        by: chief.name,
        isSeen: false,
        isResolved: false,
      },
    ]);
    expect((await listMyMentions(chief))[0]).toMatchObject({ threadId: noteId, text: 'راجعته.' });
  });

  test('the colleague who was asked to write it, who may answer', async () => {
    const assignee = await newStaff('reporter');
    const assignment = { id, assigneeId: assignee.id, date: null, time: null, brief: '' };
    await assignArticle(chief, assignment, NOON);
    const noteId = await newNote(chief, id);
    expect(await reasonsOf(assignee)).toEqual(['article']);
    await newReply(assignee, { id, noteId });
    expect((await listNotes(assignee, id)).mayWrite).toBe(true);
  });

  test('until they have seen it, article by article or all at once', async () => {
    const other = await newDraft(reporter);
    await newNote(chief, id);
    await newNote(chief, other);
    expect((await listNotes(reporter, id)).unseen).toHaveLength(1);
    await markNotesSeen(reporter, { id }, later);
    expect((await listNotes(reporter, id)).unseen).toEqual([]);
    expect(await countUnseenMentions(reporter)).toBe(1);
    await markNotesSeen(reporter, {}, later);
    expect(await countUnseenMentions(reporter)).toBe(0);
    expect((await listMyMentions(reporter)).map(({ isSeen }) => isSeen)).toEqual([true, true]);
  });

  test('nobody is named who may not read the article, or has left', async () => {
    const stranger = await newStaff('reporter');
    const left = await newStaff('chief');
    await disableStaff(SYSTEM, { id: left.id }, NOON);
    for (const person of [stranger, left]) {
      const wish = { text: `يسأل @${person.name} عنه`, mentions: [person.id] };
      await expect(newNote(chief, id, wish)).rejects.toMatchObject({
        details: { fields: { text: 'mentionOutOfReach' } },
      });
    }
  });

  test('a name that was taken out of the words names nobody any more', async () => {
    const second = await newStaff('chief');
    const noteId = await newNote(chief, id, {
      text: `يراجعه @${second.name}`,
      mentions: [second.id],
    });
    expect(await reasonsOf(second)).toEqual(['mention']);
    const input = { id, noteId, version: 1, text: 'يراجعه غيره', mentions: [second.id] };
    await editNote(chief, input, later);
    expect(await reasonsOf(second)).toEqual([]);
    expect(await reasonsOf(reporter)).toEqual(['article']);
  });

  test('and no longer once the article is out of their reach', async () => {
    const editor = await newStaff('editor', [await sectionOf(id)]);
    await newNote(chief, id, { text: `@${editor.name}`, mentions: [editor.id] });
    await edit(chief, id, { sectionId: await newSection('رياضة') });
    expect(await listMyMentions(editor)).toEqual([]);
    expect(await countUnseenMentions(editor)).toBe(0);
  });
});

test('colleagues are found by any of their names, in any spelling, if they may read the article', async () => {
  const editor = await newStaff('editor', [await sectionOf(id)]);
  await newStaff('photo');
  await db().staff.update({ where: { id: editor.id }, data: { name: 'أسماء الأحمدي' } });
  const found = await listMentionable(chief, { id, q: 'احمد' });
  expect(found).toEqual([]);
  for (const q of ['اسم', 'الأحم', 'أسماء الاحمدي']) {
    expect(await listMentionable(chief, { id, q })).toEqual([
      { id: editor.id, name: 'أسماء الأحمدي' },
    ]);
  }
  const names = (await listMentionable(chief, { id, q: reporter.name })).map((one) => one.id);
  expect(names).toEqual([reporter.id]);
  expect(await listMentionable(reporter, { id, q: reporter.name })).toEqual([]);
});

async function sectionOf(articleId: number): Promise<number> {
  const copy = await db().workingCopy.findUniqueOrThrow({ where: { articleId } });
  return copy.sectionId ?? 0;
}

async function reasonsOf(person: StaffActor): Promise<string[]> {
  return (await listMyMentions(person)).map(({ reason }) => reason);
}
