import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  copyOf,
  edit,
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  NOON,
  submit,
} from '@/tests/factories';
import { db } from '../../db/client';
import type { StaffActor } from '../../staff/actor';
import { fieldsOf } from '../fields';
import { bulkInput } from './bulk-input';
import { changeArticles } from './change-articles';
import { undoBulkAct } from './undo-bulk-act';

const later = minutesAfter(NOON, 30);
const soon = minutesAfter(NOON, 35);
let local: number;
let reporter: StaffActor;
let chief: StaffActor;
let own: number;
let other: number;

beforeAll(async () => {
  local = await newSection();
  reporter = await newStaff('reporter');
  chief = await newStaff('chief');
});

beforeEach(async () => {
  own = await newDraft(reporter, { sectionId: local, title: 'مادتي' });
  other = await newDraft(reporter, { sectionId: local, title: 'مادة أخرى' });
});

const act = (actor: StaffActor, input: Record<string, unknown>) =>
  changeArticles(actor, bulkInput.parse(input), later);

const undo = (actor: StaffActor, id: number | null) => undoBulkAct(actor, { id: id ?? 0 }, soon);

// As if the editor had given it back unread.
const undoSubmission = (id: number) =>
  db().article.update({ where: { id }, data: { workState: 'draft' } });

test('of many that are submitted each text becomes a revision, and none twice', async () => {
  const kept = await newDraft(reporter, { sectionId: local, title: 'محفوظة' });
  await submit(reporter, kept);
  await undoSubmission(kept);
  const { id: known, number } = await db().revision.findFirstOrThrow({
    where: { articleId: kept },
    orderBy: { number: 'desc' },
  });
  await edit(reporter, own, { title: 'عنوان لم يحفظ', place: 'الدمام' });
  expect((await act(reporter, { kind: 'submit', ids: [own, kept] })).changed).toBe(2);
  const copies = [await copyOf(own), await copyOf(kept)];
  expect(copies.map(({ dirty }) => dirty)).toEqual([false, false]);
  expect(copies[1]?.baseRevisionId).toBe(known);
  const revision = await db().revision.findUniqueOrThrow({
    where: { id: copies[0]?.baseRevisionId ?? 0n },
  });
  expect(revision).toMatchObject({
    articleId: BigInt(own),
    reason: 'submit',
    createdById: reporter.id,
  });
  expect(fieldsOf(revision)).toEqual(fieldsOf(await copyOf(own)));
  expect([revision.wordCount, revision.bodyVersion]).toEqual([
    copies[0]?.wordCount,
    copies[0]?.bodyVersion,
  ]);
  const told = await db().event.findMany({
    where: { type: 'article.submitted', nounId: { in: [own, kept].map(String) }, at: later },
    orderBy: { id: 'asc' },
  });
  expect(told.map(({ nounId, data }) => [Number(nounId), data])).toEqual([
    [own, { revision: revision.number }],
    [kept, { revision: number }],
  ]);
});

test('assignments go back each to its own', async () => {
  const [first, second] = [await newStaff('reporter'), await newStaff('reporter')];
  await act(chief, { kind: 'assign', ids: [own], assigneeId: first.id });
  const dueAt = minutesAfter(NOON, 90);
  await db().article.update({ where: { id: own }, data: { dueAt, brief: 'تقرير «قصير»' } });
  const { bulkActId } = await act(chief, {
    kind: 'assign',
    ids: [own, other],
    assigneeId: second.id,
  });
  expect((await undo(chief, bulkActId)).changed).toBe(2);
  const rows = await db().article.findMany({
    where: { id: { in: [own, other] } },
    orderBy: { id: 'asc' },
  });
  expect(rows.map((row) => [row.assigneeId, row.assignedAt, row.dueAt, row.brief])).toEqual([
    [first.id, later, dueAt, 'تقرير «قصير»'],
    [null, null, null, ''],
  ]);
  // Events stand in the order of the articles that were chosen.
  const told = await db().event.findMany({
    where: {
      type: 'article.assigned',
      at: soon,
      staffId: chief.id,
      nounId: { in: [own, other].map(String) },
    },
    orderBy: { id: 'asc' },
  });
  expect(told.map(({ nounId }) => Number(nounId))).toEqual([own, other]);
});

test('hundreds are one act, and more than five hundred are refused', async () => {
  const { articleId: _, ...copy } = await copyOf(own);
  const facts = { createdAt: NOON, createdById: reporter.id, workStateAt: NOON };
  const rows = await db().article.createManyAndReturn({
    data: Array.from({ length: 260 }, () => facts),
    select: { id: true },
  });
  await db().workingCopy.createMany({
    data: rows.map(({ id }) => ({
      ...copy,
      articleId: id,
      body: [],
      fieldVersions: {},
    })),
  });
  const ids = [own, ...rows.map(({ id }) => Number(id))];
  const { changed, bulkActId } = await act(reporter, { kind: 'trash', ids });
  expect(changed).toBe(261);
  expect(await undo(reporter, bulkActId)).toEqual({ changed: 261, refused: [] });
  const many = Array.from({ length: 501 }, (_, at) => at + 1);
  expect(bulkInput.safeParse({ kind: 'trash', ids: many }).success).toBe(false);
});
