import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  approve,
  copyOf,
  edit,
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  newStory,
  NOON,
  publish,
  submit,
} from '@/tests/factories';
import { db } from '../../db/client';
import { NewsroomError } from '../../errors';
import { SYSTEM, type StaffActor } from '../../staff/actor';
import { createTag } from '../../tags/create-tag';
import { bulkInput } from './bulk-input';
import { changeArticles } from './change-articles';
import { undoBulkAct } from './undo-bulk-act';

const later = minutesAfter(NOON, 30);
const soon = minutesAfter(NOON, 35);
let local: number;
let sports: number;
let reporter: StaffActor;
let editor: StaffActor;
let chief: StaffActor;
let own: number;
let other: number;

beforeAll(async () => {
  [local, sports] = [await newSection(), await newSection('رياضة')];
  reporter = await newStaff('reporter');
  editor = await newStaff('editor', [local]);
  chief = await newStaff('chief');
});

beforeEach(async () => {
  own = await newDraft(reporter, { sectionId: local, title: 'مادتي' });
  other = await newDraft(await newStaff('reporter'), { sectionId: sports, title: 'مادة زميل' });
});

const act = (actor: StaffActor, input: Record<string, unknown>, now = later) =>
  changeArticles(actor, bulkInput.parse(input), now);

const undo = async (actor: StaffActor, id: number | null, now = soon) =>
  undoBulkAct(actor, { id: id ?? 0 }, now);

const refusals = (result: { refused: { id: number; code: string; sentence: unknown }[] }) =>
  result.refused.map(({ id, code, sentence }) => [id, code, sentence]);

const events = async (id: number) =>
  (
    await db().event.findMany({
      where: { nounId: String(id), at: { gte: later } },
      orderBy: { id: 'asc' },
    })
  ).map(({ type }) => type);

test('each article is authorized by itself; a foreign one does not even have a title', async () => {
  const result = await act(reporter, { kind: 'trash', ids: `${own},${other},999999999` });
  expect(result.changed).toBe(1);
  expect(result.refused).toEqual([
    { id: other, title: null, code: 'NOT_FOUND', sentence: null },
    { id: 999_999_999, title: null, code: 'NOT_FOUND', sentence: null },
  ]);
  expect((await db().article.findUniqueOrThrow({ where: { id: other } })).trashedAt).toBeNull();
});

describe('a section', () => {
  test('is changed as a field is, and put back', async () => {
    const before = await copyOf(own);
    const { bulkActId } = await act(chief, {
      kind: 'section',
      ids: [own, other],
      sectionId: sports,
    });
    const moved = await copyOf(own);
    expect([moved.sectionId, moved.version, moved.dirty]).toEqual([
      sports,
      before.version + 1,
      true,
    ]);
    const versions = [before, moved].map((copy) => copy.fieldVersions as Record<string, number>);
    expect(versions[1]).toEqual({ ...versions[0], sectionId: (versions[0]?.sectionId ?? 0) + 1 });
    // Nobody wrote anything: it does not come to the top of the list, nor under another name.
    expect([moved.updatedAt, moved.updatedById]).toEqual([before.updatedAt, before.updatedById]);
    expect(await undo(chief, bulkActId)).toEqual({ changed: 1, refused: [] });
    expect((await copyOf(own)).sectionId).toBe(local);
    expect(await events(own)).toEqual(['article.moved', 'article.moved']);
  });

  test('that already is, or is out of reach, is refused by name', async () => {
    const result = await act(editor, { kind: 'section', ids: [own], sectionId: sports });
    expect(refusals(result)).toEqual([[own, 'FORBIDDEN', 'sectionOutOfScope']]);
    expect(result.bulkActId).toBeNull();
    const again = await act(chief, { kind: 'section', ids: [other], sectionId: sports });
    expect(refusals(again)).toEqual([[other, 'RULE', 'alreadySo']]);
    expect(again.refused[0]?.title).toBe('مادة زميل');
  });

  test('that does not exist refuses the whole', async () => {
    const wanted = act(chief, { kind: 'section', ids: [own], sectionId: 2_000_000_000 });
    await expect(wanted).rejects.toMatchObject({ code: 'INVALID' });
  });

  test('of a published story is newer work, and none once it is put back', async () => {
    const id = await newStory(reporter, local);
    const { bulkActId } = await act(chief, { kind: 'section', ids: [id], sectionId: sports });
    expect((await copyOf(id)).dirty).toBe(true);
    await undo(chief, bulkActId);
    expect((await copyOf(id)).dirty).toBe(false);
    const row = await db().article.findUniqueOrThrow({ where: { id } });
    expect(row.liveSectionId).toBe(local);
  });

  test('changed by who may not publish ends an approval', async () => {
    await submit(SYSTEM, own);
    await approve(SYSTEM, own);
    await createTag(SYSTEM, { name: 'قديم' }, NOON);
    await act(reporter, { kind: 'addTag', ids: [own], tag: 'قديم' });
    const row = await db().article.findUniqueOrThrow({ where: { id: own } });
    expect([row.workState, row.approvedRevisionId]).toEqual(['draft', null]);
  });
});

describe('tags', () => {
  test('are added in any spelling, made when new, taken away and put back', async () => {
    const added = await act(chief, { kind: 'addTag', ids: [own, other], tag: 'المباني القديمة' });
    expect(added.changed).toBe(2);
    const tag = await db().tag.findFirstOrThrow({ where: { name: 'المباني القديمة' } });
    expect((await copyOf(own)).tagIds).toEqual([tag.id]);
    const again = await act(chief, { kind: 'addTag', ids: [own], tag: 'المباني القديمه' });
    expect(refusals(again)).toEqual([[own, 'RULE', 'alreadySo']]);
    const removed = await act(chief, { kind: 'removeTag', ids: [own], tag: 'المباني القديمه' });
    expect((await copyOf(own)).tagIds).toEqual([]);
    await undo(chief, removed.bulkActId);
    expect((await copyOf(own)).tagIds).toEqual([tag.id]);
    // The first act cannot be undone over the second.
    expect(refusals(await undo(chief, added.bulkActId))).toEqual([[own, 'RULE', 'changedSince']]);
    expect([(await copyOf(own)).tagIds, (await copyOf(other)).tagIds]).toEqual([[tag.id], []]);
  });

  test('are no more than a story may have', async () => {
    const tags = await Promise.all(
      Array.from({ length: 30 }, (_, at) => createTag(SYSTEM, { name: `وسم ${at}` }, NOON)),
    );
    await edit(SYSTEM, own, { tagIds: tags.map(({ id }) => id) });
    const result = await act(chief, { kind: 'addTag', ids: [own], tag: 'واحد زائد' });
    expect(refusals(result)).toEqual([[own, 'RULE', 'tooManyTags']]);
  });

  test('that do not exist cannot be taken away', async () => {
    const wanted = act(chief, { kind: 'removeTag', ids: [own], tag: 'لا وسم كهذا' });
    await expect(wanted).rejects.toMatchObject({ code: 'INVALID' });
  });
});

test('articles are assigned, and given back to whom they had', async () => {
  const first = await newStaff('reporter');
  const second = await newStaff('reporter');
  await act(chief, { kind: 'assign', ids: [own], assigneeId: first.id });
  await db().article.update({
    where: { id: own },
    data: { dueAt: minutesAfter(NOON, 500), brief: 'خبر قصير' },
  });
  const { bulkActId } = await act(editor, {
    kind: 'assign',
    ids: [own, other],
    assigneeId: second.id,
  });
  const asked = await db().article.findUniqueOrThrow({ where: { id: own } });
  expect([asked.assigneeId, asked.assignedById, asked.brief]).toEqual([
    second.id,
    editor.id,
    'خبر قصير',
  ]);
  await undo(editor, bulkActId);
  const back = await db().article.findUniqueOrThrow({ where: { id: own } });
  expect([back.assigneeId, back.assignedById]).toEqual([first.id, chief.id]);
  const nobody = await act(chief, { kind: 'assign', ids: [own], assigneeId: '' });
  expect(nobody.changed).toBe(1);
  const free = await db().article.findUniqueOrThrow({ where: { id: own } });
  expect([free.assigneeId, free.dueAt, free.brief]).toEqual([null, null, '']);
  await undo(chief, nobody.bulkActId);
  const again = await db().article.findUniqueOrThrow({ where: { id: own } });
  expect([again.assigneeId, again.dueAt]).toEqual([first.id, minutesAfter(NOON, 500)]);
});

test('texts are submitted, those without section not, and taken back from the queue', async () => {
  const bare = await newDraft(reporter, { title: 'بلا قسم' });
  const result = await act(reporter, { kind: 'submit', ids: [own, bare] });
  expect(refusals(result)).toEqual([[bare, 'RULE', 'sectionMissing']]);
  expect((await db().article.findUniqueOrThrow({ where: { id: own } })).workState).toBe(
    'submitted',
  );
  expect(await undo(reporter, result.bulkActId)).toEqual({ changed: 1, refused: [] });
  const row = await db().article.findUniqueOrThrow({ where: { id: own } });
  expect([row.workState, row.workStateAt]).toEqual(['draft', NOON]);
  expect(await events(own)).toEqual(['article.submitted', 'article.withdrawn']);
});

test('a decision that was made meanwhile is not undone', async () => {
  const result = await act(reporter, { kind: 'submit', ids: [own] });
  await publish(SYSTEM, own, minutesAfter(NOON, 32));
  expect(refusals(await undo(reporter, result.bulkActId))).toEqual([[own, 'RULE', 'changedSince']]);
});

describe('undoing', () => {
  test('is once, for ten minutes, and for who did it alone', async () => {
    const { bulkActId } = await act(reporter, { kind: 'trash', ids: [own] });
    const refused = async (actor: StaffActor, now: Date): Promise<unknown> =>
      undo(actor, bulkActId, now).then(
        () => 'done',
        (error: unknown) => (error instanceof NewsroomError ? error.details.sentence : error),
      );
    expect(await refused(chief, soon)).toBe('nothingToUndo');
    expect(await refused(reporter, minutesAfter(later, 11))).toBe('undoPassed');
    expect(await refused(reporter, minutesAfter(later, 10))).toBe('done');
    expect(await refused(reporter, minutesAfter(later, 10))).toBe('undoneBefore');
    const { trashedAt } = await db().article.findUniqueOrThrow({ where: { id: own } });
    expect(trashedAt).toBeNull();
  });

  test('leaves alone what was changed or deleted since', async () => {
    const gone = await newDraft(reporter, { sectionId: local });
    const { bulkActId } = await act(chief, {
      kind: 'section',
      ids: [own, gone],
      sectionId: sports,
    });
    await edit(SYSTEM, own, { title: 'عنوان أحدث' }, later);
    await db().article.delete({ where: { id: gone } });
    expect(refusals(await undo(chief, bulkActId))).toEqual([[own, 'RULE', 'changedSince']]);
    expect((await copyOf(own)).sectionId).toBe(sports);
  });

  test('before-values of old acts go', async () => {
    await act(reporter, { kind: 'trash', ids: [own] }, NOON);
    const id = await newDraft(reporter, { sectionId: local });
    await act(reporter, { kind: 'trash', ids: [id] }, minutesAfter(NOON, 25 * 60));
    expect(await db().bulkAct.count({ where: { staffId: reporter.id, at: NOON } })).toBe(0);
  });
});

test('what is chosen twice is changed once', async () => {
  expect(bulkInput.parse({ kind: 'trash', ids: `${own},${own}` }).ids).toEqual([own]);
});
