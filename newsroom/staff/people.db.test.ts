import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDraft, newSection, newStaff, NOON, PASSWORD, submit } from '@/tests/factories';
import { createPreview } from '../articles/create-preview';
import { findPreview } from '../articles/find-preview';
import { takeArticle } from '../articles/take-article';
import { db } from '../db/client';
import { reportPresence } from '../presence/report-presence';
import { findLock } from '../presence/find-lock';
import type { StaffActor } from './actor';
import { changeRole, changeRoleInput } from './change-role';
import { disableStaff } from './disable-staff';
import { enableStaff } from './enable-staff';
import { endSessions } from './end-sessions';
import { findSession } from './find-session';
import { getStaff } from './get-staff';
import { inviteStaff } from './invite-staff';
import { listStaff, staffListInput } from './list-staff';
import { signIn } from './sign-in';
import { updateStaff } from './update-staff';

let admin: StaffActor;
let section: number;
let address = 0;

beforeAll(async () => {
  admin = await newStaff('admin');
  section = await newSection();
});

async function enter(staff: StaffActor, userAgent = ''): Promise<StaffActor> {
  address += 1;
  const origin = { address: `198.51.100.${address}`, userAgent, knownDevice: false };
  const { sessionId } = await signIn({ email: staff.email, password: PASSWORD }, origin, NOON);
  return { ...staff, sessionId };
}

const outcomes = (answers: PromiseSettledResult<unknown>[]): string[] =>
  answers.map(({ status }) => status).sort();

describe('a role', () => {
  test('acts at the next request, sections included', async () => {
    const person = await enter(await newStaff('reporter'));
    const asked = { id: person.id, role: 'editor', sectionIds: [section] } as const;
    await changeRole(admin, { ...asked, sectionIds: [section] }, NOON);
    const now = await findSession(person.sessionId, NOON);
    expect(now).toMatchObject({ role: 'editor', sectionIds: [section] });
    await changeRole(admin, { id: person.id, role: 'photo', sectionIds: [section] }, NOON);
    expect(await findSession(person.sessionId, NOON)).toMatchObject({
      ...{ role: 'photo', sectionIds: [] },
    });
  });

  test('is recorded before and after, sections by name', async () => {
    const person = await newStaff('reporter');
    await changeRole(admin, { id: person.id, role: 'editor', sectionIds: [section] }, NOON);
    await changeRole(admin, { id: person.id, role: 'editor', sectionIds: [section] }, NOON);
    const events = await db().event.findMany({
      where: { nounId: String(person.id), type: 'staff.changed' },
    });
    expect(events.map(({ data }) => data)).toEqual([
      {
        changes: [
          { field: 'role', from: 'reporter', to: 'editor' },
          { field: 'sections', from: [], to: ['محليات'] },
        ],
      },
    ]);
  });

  test('of fewer sections gives up the reviews that are out of reach', async () => {
    const foreign = await newSection('سياسة');
    const person = await newStaff('editor', [section, foreign]);
    const [kept, given] = [await taken(person, section), await taken(person, foreign)];
    await changeRole(admin, { id: person.id, role: 'editor', sectionIds: [section] }, NOON);
    expect(await reviewerOf(kept)).toBe(person.id);
    expect(await reviewerOf(given)).toBeNull();
  });

  test('of an editor needs sections that are there', async () => {
    const person = await newStaff('reporter');
    const asked = { id: person.id, role: 'editor' } as const;
    expect(changeRoleInput.safeParse(asked).success).toBe(false);
    await expect(
      changeRole(admin, { ...asked, sectionIds: [99_999_999] }, NOON),
    ).rejects.toMatchObject({ details: { fields: { sectionIds: 'unknownSection' } } });
    await expect(changeRole(admin, { id: 99_999_999, role: 'photo' }, NOON)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

async function taken(by: StaffActor, sectionId: number): Promise<number> {
  const writer = await newStaff('reporter');
  const id = await newDraft(writer, { sectionId });
  await submit(writer, id);
  await takeArticle(by, { id, from: null }, NOON);
  return id;
}

async function reviewerOf(id: number): Promise<number | null> {
  return (await db().article.findUniqueOrThrow({ where: { id } })).reviewerId;
}

describe('disabling', () => {
  test('acts at once, everywhere', async () => {
    const person = await newStaff('editor', [section]);
    const sessions = [await enter(person), await enter(person)];
    const review = await taken(person, section);
    const draft = await newDraft(person, { sectionId: section });
    const tab = { id: draft, screen: 'screenofperson', hasTyped: true, isHidden: false };
    await reportPresence(person, tab, NOON);
    const { address: preview } = await createPreview(person, { id: draft }, NOON);
    const token = preview.split('/').at(-1) ?? '';
    expect(await findPreview(token, NOON)).not.toBeNull();
    expect((await findLock(draft, NOON))?.staffId).toBe(person.id);

    await disableStaff(admin, { id: person.id }, NOON);
    for (const { sessionId } of sessions) expect(await findSession(sessionId, NOON)).toBeNull();
    expect(await reviewerOf(review)).toBeNull();
    expect(await findLock(draft, NOON)).toBeNull();
    expect(await db().presence.count({ where: { staffId: person.id } })).toBe(0);
    expect(await findPreview(token, NOON)).toBeNull();
    await expect(enter(person)).rejects.toMatchObject({
      details: { sentence: 'wrongCredentials' },
    });
    const released = { nounId: String(review), type: 'article.released', staffId: admin.id };
    expect(await db().event.count({ where: released })).toBe(1);
  });

  test('ends with enabling; the former sessions stay ended', async () => {
    const person = await enter(await newStaff('reporter'));
    await disableStaff(admin, { id: person.id }, NOON);
    await disableStaff(admin, { id: person.id }, NOON);
    await enableStaff(admin, { id: person.id }, NOON);
    await enableStaff(admin, { id: person.id }, NOON);
    expect(await findSession(person.sessionId, NOON)).toBeNull();
    expect(await findSession((await enter(person)).sessionId, NOON)).not.toBeNull();
    const events = await db().event.findMany({
      where: { nounId: String(person.id), type: { in: ['staff.disabled', 'staff.enabled'] } },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ type }) => type)).toEqual(['staff.disabled', 'staff.enabled']);
  });

  test('is done by somebody else', async () => {
    await newStaff('admin');
    await expect(disableStaff(admin, { id: admin.id }, NOON)).rejects.toMatchObject({
      details: { sentence: 'ownAccount' },
    });
  });
});

describe('of the administrators', () => {
  afterAll(async () => {
    admin = await newStaff('admin');
  });

  /** As many as asked, and nobody else. */
  async function only(howMany: number): Promise<StaffActor[]> {
    await db().staff.updateMany({ where: { role: 'admin' }, data: { disabledAt: NOON } });
    const admins = await Promise.all(Array.from({ length: howMany }, () => newStaff('admin')));
    admin = admins[0] ?? admin;
    return admins;
  }
  const active = () => db().staff.count({ where: { role: 'admin', disabledAt: null } });
  const demote = (by: StaffActor, { id }: StaffActor) =>
    changeRole(by, { id, role: 'chief' }, NOON);
  const disable = (by: StaffActor, { id }: StaffActor) => disableStaff(by, { id }, NOON);

  test('the last can be neither disabled nor demoted', async () => {
    const [last] = (await only(1)) as [StaffActor];
    const refusal = { code: 'RULE', details: { sentence: 'lastAdmin' } };
    await expect(demote(last, last)).rejects.toMatchObject(refusal);
    await expect(disable(last, last)).rejects.toMatchObject(refusal);
    await changeRole(last, { id: last.id, role: 'admin' }, NOON);
  });

  test.each([
    ['demote', demote],
    ['disable', disable],
  ])('two who %s each other at the same moment: one is left', async (_what, act) => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = (await only(2)) as [StaffActor, StaffActor];
      const answers = await Promise.allSettled([act(one, two), act(two, one)]);
      expect(outcomes(answers)).toEqual(['fulfilled', 'rejected']);
      expect(await active()).toBe(1);
    }
  });

  test('the last two who both step down at the same moment: one stays', async () => {
    const [one, two] = (await only(2)) as [StaffActor, StaffActor];
    const answers = await Promise.allSettled([demote(one, one), demote(two, two)]);
    expect(outcomes(answers)).toEqual(['fulfilled', 'rejected']);
    expect(await active()).toBe(1);
  });

  test('who was demoted while asking decides nothing any more, others left or not', async () => {
    const [one, two] = (await only(3)) as [StaffActor, StaffActor, StaffActor];
    const answers = await Promise.allSettled([demote(one, two), demote(two, one)]);
    expect(outcomes(answers)).toEqual(['fulfilled', 'rejected']);
    const loser = answers.find(({ status }) => status === 'rejected');
    expect(loser).toMatchObject({ reason: { code: 'FORBIDDEN' } });
    expect(await active()).toBe(2);
  });
});

test('the password is asked for again, except where it has to be quick', async () => {
  const person = await newStaff('reporter');
  const unattended: StaffActor = { ...(await newStaff('admin')), confirmedAt: undefined };
  const { id, name } = person;
  const address = { id, name, email: 'taken-over@test.matbaa' };
  const refusal = { code: 'UNCONFIRMED' };
  await expect(changeRole(unattended, { id, role: 'admin' }, NOON)).rejects.toMatchObject(refusal);
  await expect(updateStaff(unattended, address, NOON)).rejects.toMatchObject(refusal);
  const own = { ...person, confirmedAt: undefined };
  await expect(updateStaff(own, address, NOON)).rejects.toMatchObject(refusal);
  await updateStaff(own, { ...address, name: 'اسم آخر', email: person.email }, NOON);
  await expect(
    inviteStaff(unattended, { email: address.email, role: 'admin' }, NOON),
  ).rejects.toMatchObject(refusal);
  await endSessions(unattended, { id }, NOON);
  await disableStaff(unattended, { id }, NOON);
  await expect(enableStaff(unattended, { id }, NOON)).rejects.toMatchObject(refusal);
});

describe('name and address', () => {
  test('are one’s own to change, and recorded', async () => {
    const person = await newStaff('reporter');
    const input = { id: person.id, name: 'اسم جديد', email: person.email };
    await updateStaff(person, input, NOON);
    expect(await getStaff(person, person.id)).toMatchObject({ ...input, role: 'reporter' });
    const event = await db().event.findFirstOrThrow({
      where: { nounId: String(person.id), type: 'staff.changed' },
    });
    expect(event.data).toEqual({
      changes: [{ field: 'name', from: person.name, to: 'اسم جديد' }],
    });
  });

  test('of others are an administrator’s, and a colleague’s address is not taken', async () => {
    const [person, other] = [await newStaff('chief'), await newStaff('chief')];
    const input = { id: other.id, name: other.name, email: 'elsewhere@test.matbaa' };
    await expect(updateStaff(person, input, NOON)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(getStaff(person, other.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await updateStaff(admin, input, NOON);
    const taken = { id: person.id, name: person.name, email: input.email };
    await expect(updateStaff(admin, taken, NOON)).rejects.toMatchObject({
      details: { fields: { email: 'emailHasAccount' } },
    });
  });
});

test('the list finds people by any spelling, role and state', async () => {
  const person = await newStaff('photo');
  const input = { id: person.id, name: 'أُسامة الهاشمي', email: person.email };
  await updateStaff(admin, input, NOON);
  const find = async (filters: object) => {
    const { items } = await listStaff(admin, staffListInput.parse(filters));
    return items.find(({ id }) => id === person.id);
  };
  expect(await find({ q: 'اسامه الهاشمى' })).toMatchObject({ name: 'أُسامة الهاشمي', seenAt: null });
  expect(await find({ q: person.email.slice(0, 8) })).toBeDefined();
  expect(await find({ q: 'لا أحد' })).toBeUndefined();
  expect(await find({ role: 'chief' })).toBeUndefined();
  await enter(person);
  expect(await find({ role: 'photo' })).toMatchObject({ seenAt: NOON.toISOString() });
  await disableStaff(admin, { id: person.id }, NOON);
  expect(await find({})).toBeUndefined();
  expect(await find({ state: 'disabled' })).toMatchObject({ disabledAt: NOON.toISOString() });
});
