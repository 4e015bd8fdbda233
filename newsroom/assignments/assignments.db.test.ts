import { beforeAll, describe, expect, test } from 'vitest';
import {
  approve,
  edit,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  NOON,
  publish,
  submit,
} from '@/tests/factories';
import { getDeskArticle } from '../articles/get-desk-article';
import { getDeskState } from '../articles/get-desk-state';
import { listDeskArticles } from '../articles/list-desk-articles';
import { publishArticle } from '../articles/publish-article';
import { returnArticle } from '../articles/return-article';
import { trashArticle } from '../articles/trash-article';
import { db } from '../db/client';
import { disableStaff } from '../staff/disable-staff';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { assignArticle, assignInput } from './assign-article';
import { listAssignable } from './list-assignable';
import { listAssignees } from './list-assignees';
import { listAssigned, listOverdue } from './list-assigned';

let section: number;
let foreign: number;
let chief: StaffActor;
let owner: StaffActor;
let reporter: StaffActor;

beforeAll(async () => {
  section = await newSection();
  foreign = await newSection('سياسة');
  chief = await newStaff('chief');
  owner = await newStaff('reporter');
  reporter = await newStaff('reporter');
});

const assign = (id: number, rest: Record<string, unknown>, now = NOON) =>
  assignArticle(chief, assignInput.parse({ id, ...rest }), now);

async function assigned(to: StaffActor, due?: { date: string; time: string }): Promise<number> {
  const id = await newDraft(owner, { sectionId: section });
  await assign(id, { assigneeId: to.id, brief: 'زاوية محلية', ...due });
  return id;
}

const AT_3PM = { date: '2026-11-24', time: '15:00' };

describe('who is asked', () => {
  test('reads, writes and submits a colleague’s article, and finds it in the list', async () => {
    const id = await assigned(reporter);
    await edit(reporter, id, { title: 'عنوان المكلَّف' });
    await submit(reporter, id);
    const list = await listDeskArticles(reporter, { q: '' }, NOON);
    expect(list.items.map((item) => item.id)).toContain(id);
  });

  test('may not throw it away, publish it or ask somebody else', async () => {
    const id = await assigned(reporter);
    await expect(trashArticle(reporter, { id }, NOON)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(publish(reporter, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const again = assignInput.parse({ id, assigneeId: owner.id });
    await expect(assignArticle(reporter, again, NOON)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('sees nothing of it once the assignment is taken back', async () => {
    const id = await assigned(reporter);
    await assign(id, { assigneeId: '' });
    await expect(getDeskState(reporter, id, NOON)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const list = await listDeskArticles(reporter, { q: '' }, NOON);
    expect(list.items.map((item) => item.id)).not.toContain(id);
    expect((await getDeskState(owner, id, NOON)).assignment).toBeNull();
  });

  test('an editor who is asked for a text of a foreign section writes but does not decide', async () => {
    const editor = await newStaff('editor', [foreign]);
    const id = await assigned(editor);
    await edit(editor, id, { title: 'من قسم آخر' });
    await submit(editor, id);
    await expect(approve(editor, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(publish(editor, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a photo editor, a disabled colleague and nobody cannot be asked', async () => {
    const photo = await newStaff('photo');
    const gone = await newStaff('reporter');
    await disableStaff(SYSTEM, { id: gone.id }, NOON);
    const id = await newDraft(owner);
    for (const assigneeId of [photo.id, gone.id, 99_999_999]) {
      await expect(assign(id, { assigneeId })).rejects.toMatchObject({
        code: 'INVALID',
        details: { fields: { assigneeId: 'unknownAssignee' } },
      });
    }
    const people = (await listAssignable(chief)).map((person) => person.id);
    expect(people).toContain(reporter.id);
    expect(people).not.toContain(photo.id);
    expect(people).not.toContain(gone.id);
  });

  test('among those whose articles are looked for is who left with some', async () => {
    const [gone, idle] = [await newStaff('reporter'), await newStaff('reporter')];
    await assigned(gone);
    await disableStaff(SYSTEM, { id: gone.id }, NOON);
    await disableStaff(SYSTEM, { id: idle.id }, NOON);
    const people = new Map((await listAssignees(chief)).map((one) => [one.id, one.isAssignable]));
    expect([people.get(reporter.id), people.get(gone.id)]).toEqual([true, false]);
    expect(people.has(idle.id)).toBe(false);
    await expect(listAssignees(reporter)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('who is asked for the same once more is not told again', async () => {
  const id = await assigned(reporter, AT_3PM);
  await assign(id, { assigneeId: reporter.id, brief: 'زاوية محلية', ...AT_3PM });
  const events = { nounId: String(id), type: 'article.assigned' };
  expect(await db().event.count({ where: events })).toBe(1);
  await assign(id, { assigneeId: reporter.id, brief: 'زاوية أخرى', ...AT_3PM });
  expect(await db().event.count({ where: events })).toBe(2);
  await publish(chief, id, minutesAfter(NOON, 2));
  await assign(
    id,
    { assigneeId: reporter.id, brief: 'زاوية أخرى', ...AT_3PM },
    minutesAfter(NOON, 5),
  );
  expect(await db().event.count({ where: events })).toBe(3);
});

describe('the due time', () => {
  test('is on the newspaper’s clock, and stands in the history with the name', async () => {
    const id = await assigned(reporter, AT_3PM);
    const article = await getDeskArticle(owner, id, NOON);
    expect(article.desk.assignment).toMatchObject({
      assignee: reporter.name,
      by: chief.name,
      dueAt: '2026-11-24T12:00:00.000Z',
      brief: 'زاوية محلية',
    });
    expect(article.history.items[0]).toMatchObject({
      type: 'article.assigned',
      detail: reporter.name,
    });
  });

  test('has not passed, except where it stood there before', async () => {
    const id = await assigned(reporter, AT_3PM);
    const evening = minutesAfter(NOON, 600);
    await assign(id, { assigneeId: owner.id, ...AT_3PM }, evening);
    await expect(
      assign(id, { assigneeId: owner.id, date: '2026-11-24', time: '16:00' }, evening),
    ).rejects.toMatchObject({ code: 'INVALID', details: { fields: { time: 'timePassed' } } });
  });

  test('needs day and hour', async () => {
    const id = await newDraft(owner);
    const half = (rest: object) => assign(id, { assigneeId: reporter.id, ...rest });
    await expect(half({ date: '2026-11-24' })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(half({ time: '15:00' })).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('how it stands', () => {
  const standing = async (id: number, minutes: number) =>
    (await getDeskState(owner, id, minutesAfter(NOON, minutes))).assignment?.standing;

  test('open, soon, late, then handed in; returned it is late again', async () => {
    const person = await newStaff('reporter');
    const id = await assigned(person, { date: '2026-11-24', time: '18:00' });
    const mine = async (minutes: number) =>
      (await listAssigned(person, minutesAfter(NOON, minutes))).map((item) => item.id);
    const overdue = async (minutes: number) =>
      (await listOverdue(chief, minutesAfter(NOON, minutes))).map((item) => item.id);

    expect(await standing(id, 10)).toBe('open');
    expect(await standing(id, 200)).toBe('soon');
    expect(await standing(id, 400)).toBe('late');
    expect(await mine(400)).toEqual([id]);
    expect(await overdue(200)).not.toContain(id);
    expect(await overdue(400)).toContain(id);

    await submit(person, id, minutesAfter(NOON, 410));
    expect(await standing(id, 420)).toBe('done');
    expect(await mine(420)).toEqual([]);
    expect(await overdue(420)).not.toContain(id);

    const note = { ...(await newest(id)), note: 'تنقصه الأرقام' };
    await returnArticle(chief, note, minutesAfter(NOON, 430));
    expect(await standing(id, 440)).toBe('late');
    expect(await mine(440)).toEqual([id]);

    await publishArticle(
      chief,
      { ...(await newest(id)), update: 'update' },
      minutesAfter(NOON, 450),
    );
    expect(await standing(id, 460)).toBe('done');
    expect(await mine(460)).toEqual([]);
  });

  test('an update of a live story is asked for anew', async () => {
    const person = await newStaff('reporter');
    const id = await newDraft(owner, { sectionId: section });
    await publish(chief, id);
    await assign(
      id,
      { assigneeId: person.id, date: '2026-11-24', time: '13:00' },
      minutesAfter(NOON, 5),
    );
    expect(await standing(id, 90)).toBe('late');
    const mine = await listAssigned(person, minutesAfter(NOON, 90));
    expect(mine.map((item) => item.id)).toEqual([id]);
  });

  test('what lies in the trash is asked of nobody', async () => {
    const person = await newStaff('reporter');
    const id = await assigned(person, AT_3PM);
    await trashArticle(owner, { id }, NOON);
    expect(await listAssigned(person, minutesAfter(NOON, 600))).toEqual([]);
  });
});
