import { beforeAll, expect, test } from 'vitest';
import {
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  newStory,
  NOON,
  submit,
} from '@/tests/factories';
import { takeArticle } from '../articles/take-article';
import { trashArticle } from '../articles/trash-article';
import { assignArticle, assignInput } from '../assignments/assign-article';
import { listAssigned } from '../assignments/list-assigned';
import { db } from '../db/client';
import { listNotices } from '../notices/list-notices';
import { SYSTEM, type StaffActor } from './actor';
import { disableStaff } from './disable-staff';
import { countWorkInHand } from './get-staff';
import { handOverWork } from './hand-over-work';

let section: number;
let admin: StaffActor;

beforeAll(async () => {
  section = await newSection();
  admin = await newStaff('admin');
});

const rowOf = (id: number) => db().article.findUniqueOrThrow({ where: { id } });

async function assigned(to: StaffActor): Promise<number> {
  const id = await newDraft(await newStaff('reporter'), { sectionId: section });
  await assignArticle(SYSTEM, assignInput.parse({ id, assigneeId: to.id, brief: 'زاوية' }), NOON);
  return id;
}

async function review(by: StaffActor): Promise<number> {
  const writer = await newStaff('reporter');
  const id = await newDraft(writer, { sectionId: section });
  await submit(writer, id);
  await takeArticle(by, { id, from: null }, NOON);
  return id;
}

test('drafts, reviews and assignments go to the colleague, each with its event', async () => {
  const giver = await newStaff('editor', [section]);
  const receiver = await newStaff('editor', [section]);
  const draft = await newDraft(giver, { sectionId: section });
  const asked = await assigned(giver);
  const taken = await review(giver);
  const done = await newStory(giver, section);
  const thrown = await newDraft(giver, { sectionId: section });
  await trashArticle(giver, { id: thrown }, NOON);
  expect(await countWorkInHand(admin, giver.id)).toEqual({
    ...{ drafts: 1, reviews: 1, assignments: 1 },
  });

  const later = minutesAfter(NOON, 5);
  const before = (await rowOf(draft)).version;
  expect(await handOverWork(admin, { id: giver.id, colleague: receiver.id }, later)).toEqual({
    ...{ handed: 3, left: 0 },
  });
  expect(await rowOf(draft)).toMatchObject({ createdById: receiver.id, version: before + 1 });
  expect(await rowOf(asked)).toMatchObject({
    ...{ assigneeId: receiver.id, assignedById: admin.id, assignedAt: later, brief: 'زاوية' },
  });
  expect(await rowOf(taken)).toMatchObject({ reviewerId: receiver.id, reviewSince: later });
  for (const id of [done, thrown]) expect((await rowOf(id)).createdById).toBe(giver.id);

  const events = await db().event.findMany({
    where: { type: 'article.transferred', nounId: { in: [draft, asked, taken].map(String) } },
    orderBy: { id: 'asc' },
  });
  expect(events.map(({ nounId, data }) => [Number(nounId), data])).toEqual(
    [
      [draft, { draft: true, review: false, assignment: false }] as const,
      [asked, { draft: false, review: false, assignment: true }] as const,
      [taken, { draft: false, review: true, assignment: false }] as const,
    ].map(([id, parts]) => [
      id,
      { giverId: giver.id, giver: giver.name, toId: receiver.id, to: receiver.name, ...parts },
    ]),
  );
  expect((await listAssigned(receiver, later)).map(({ id }) => id)).toEqual([asked]);
  expect((await listNotices(receiver)).map(({ articleId }) => articleId).sort()).toEqual(
    [draft, asked, taken].sort(),
  );
  expect(await countWorkInHand(admin, giver.id)).toEqual({
    ...{ drafts: 0, reviews: 0, assignments: 0 },
  });
});

test('what the colleague could not work on stays and is counted', async () => {
  const giver = await newStaff('editor', [section]);
  const taken = await review(giver);
  const draft = await newDraft(giver, { sectionId: section });
  const reporter = await newStaff('reporter');
  expect(await handOverWork(admin, { id: giver.id, colleague: reporter.id }, NOON)).toEqual({
    ...{ handed: 1, left: 1 },
  });
  expect((await rowOf(draft)).createdById).toBe(reporter.id);
  expect((await rowOf(taken)).reviewerId).toBe(giver.id);

  const own = await newDraft(giver, { sectionId: section });
  const elsewhere = await newStaff('editor', [await newSection('سياسة')]);
  expect(await handOverWork(admin, { id: giver.id, colleague: elsewhere.id }, NOON)).toEqual({
    ...{ handed: 0, left: 2 },
  });
  expect((await rowOf(own)).createdById).toBe(giver.id);
});

test('from who has left, never to who has', async () => {
  const giver = await newStaff('reporter');
  const draft = await newDraft(giver, { sectionId: section });
  await disableStaff(admin, { id: giver.id }, NOON);
  const gone = await newStaff('reporter');
  await disableStaff(admin, { id: gone.id }, NOON);
  for (const to of [gone.id, giver.id, 99_999_999, undefined]) {
    await expect(handOverWork(admin, { id: giver.id, colleague: to }, NOON)).rejects.toMatchObject({
      details: { fields: { colleague: 'unknownColleague' } },
    });
  }
  await expect(
    handOverWork(admin, { id: 99_999_999, colleague: gone.id }, NOON),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const receiver = await newStaff('reporter');
  await handOverWork(admin, { id: giver.id, colleague: receiver.id }, NOON);
  expect((await rowOf(draft)).createdById).toBe(receiver.id);
});

test('two who hand over the same work at the same moment: it goes to one', async () => {
  const giver = await newStaff('reporter');
  const draft = await newDraft(giver, { sectionId: section });
  const receivers = [await newStaff('reporter'), await newStaff('reporter')];
  const answers = await Promise.all(
    receivers.map(({ id: to }) => handOverWork(admin, { id: giver.id, colleague: to }, NOON)),
  );
  expect(answers.map(({ handed }) => handed).sort()).toEqual([0, 1]);
  const events = { type: 'article.transferred', nounId: String(draft) };
  expect(await db().event.count({ where: events })).toBe(1);
});
