import { describe, expect, test } from 'vitest';
import { codeAt, giveFactor } from '@/tests/factor-factory';
import { minutesAfter, newStaff, NOON, PASSWORD } from '@/tests/factories';
import { db } from '../../db/client';
import { write } from '../../db/write';
import { SYSTEM, type StaffActor } from '../actor';
import { confirmSession } from '../confirm-session';
import { disableStaff } from '../disable-staff';
import { findNewcomer, findSession } from '../find-session';
import { finishSignIn } from '../finish-sign-in';
import { beginSignIn, PENDING_MS, signIn } from '../sign-in';
import { enableFactor } from './enable-factor';
import { getFactor } from './get-factor';
import { removeFactor } from './remove-factor';
import { removeStaffFactor } from './remove-staff-factor';
import { replaceCodes } from './replace-codes';
import { requestFactor } from './request-factor';
import { spendCode } from './spend-code';
import { updateRequiredRoles } from './update-required-roles';

const ORIGIN = { address: '203.0.113.9', userAgent: 'test', knownDevice: true };
const wrong = { code: 'INVALID', details: { fields: { code: 'codeWrong' } } };
const half = (count: number): Date => new Date(NOON.getTime() + count * 30_000);

async function pendingOf({ email }: StaffActor, now: Date, password = PASSWORD): Promise<string> {
  const begun = await beginSignIn({ email, password }, ORIGIN, now);
  if (!('pendingId' in begun)) throw new Error('the second step was left out');
  return begun.pendingId;
}

const finish = (pendingId: string, code: string, now: Date) =>
  finishSignIn({ pendingId, code }, ORIGIN, now);

const spend = (staff: StaffActor, code: string, now: Date) =>
  write(SYSTEM, now, (tx) => spendCode(tx, staff.id, code, now));

describe('a code of the app', () => {
  test('opens once: the same again, one after the other and at once, does not', async () => {
    const staff = await newStaff('chief');
    await giveFactor(staff);
    const code = await codeAt(staff, half(4));
    expect(await spend(staff, code, half(4))).toBe('app');
    expect(await spend(staff, code, half(4))).toBeNull();
    const next = await codeAt(staff, half(6));
    const both = await Promise.all([1, 2, 3].map(() => spend(staff, next, half(6))));
    expect(both.toSorted()).toEqual(['app', null, null]);
  });

  test('counts half a minute before and after, and then no more', async () => {
    const staff = await newStaff('chief');
    await giveFactor(staff);
    expect(await spend(staff, await codeAt(staff, half(10)), half(8))).toBeNull();
    expect(await spend(staff, await codeAt(staff, half(10)), half(9))).toBe('app');
    // One that is older than what was taken.
    expect(await spend(staff, await codeAt(staff, half(9)), half(10))).toBeNull();
    expect(await spend(staff, await codeAt(staff, half(19)), half(20))).toBe('app');
    expect(await spend(staff, await codeAt(staff, half(18)), half(20))).toBeNull();
  });

  test('is taken in Arabic digits and with a blank', async () => {
    const staff = await newStaff('chief');
    await giveFactor(staff);
    const code = await codeAt(staff, half(4));
    const arabic = code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
    expect(await spend(staff, `${arabic.slice(0, 3)} ${arabic.slice(3)}`, half(4))).toBe('app');
  });

  test('of somebody else opens nothing', async () => {
    const [mine, theirs] = [await newStaff('chief'), await newStaff('chief')];
    await giveFactor(mine);
    await giveFactor(theirs);
    expect(await spend(mine, await codeAt(theirs, half(4)), half(4))).toBeNull();
  });

  test('its secret lies encrypted, and opens in no other row', async () => {
    const [mine, theirs] = [await newStaff('chief'), await newStaff('chief')];
    await giveFactor(mine);
    await giveFactor(theirs);
    const { sealedSecret } = await db().secondFactor.findUniqueOrThrow({
      where: { staffId: mine.id },
    });
    expect(sealedSecret).toMatch(/^v1\./);
    const code = await codeAt(mine, half(4));
    await db().secondFactor.update({ where: { staffId: theirs.id }, data: { sealedSecret } });
    expect(await spend(theirs, code, half(4))).toBeNull();
  });
});

describe('a recovery code', () => {
  test('opens once, however it is typed; its owner is told', async () => {
    const staff = await newStaff('chief');
    const [code = ''] = await giveFactor(staff);
    const typed = code.toLowerCase().replaceAll('-', ' ');
    const both = await Promise.all([1, 2].map(() => spend(staff, typed, NOON)));
    expect(both.toSorted()).toEqual([null, 'recovery'].toSorted());
    expect(await spend(staff, code, NOON)).toBeNull();
    expect(await getFactor(staff)).toMatchObject({ codesLeft: 9 });
  });

  test('is kept as a hash, and opens nothing once there are new ones', async () => {
    const staff = await newStaff('chief');
    const former = await giveFactor(staff);
    const rows = await db().recoveryCode.findMany({ where: { staffId: staff.id } });
    expect(rows).toHaveLength(10);
    for (const code of former) expect(JSON.stringify(rows)).not.toContain(code);
    const { codes } = await replaceCodes(staff, NOON);
    expect(await spend(staff, former[1] ?? '', NOON)).toBeNull();
    expect(await spend(staff, codes[1] ?? '', NOON)).toBe('recovery');
  });
});

describe('signing in with a second factor', () => {
  test('the password alone begins no session, by the page or by next-auth’s endpoint', async () => {
    const staff = await newStaff('chief');
    await giveFactor(staff);
    const before = await db().session.count({ where: { staffId: staff.id } });
    await pendingOf(staff, NOON);
    await expect(
      signIn({ email: staff.email, password: PASSWORD }, ORIGIN, NOON),
    ).rejects.toMatchObject({ code: 'RULE' });
    expect(await db().session.count({ where: { staffId: staff.id } })).toBe(before);
  });

  test('the step opens once, and its id is not the session’s', async () => {
    const staff = await newStaff('chief');
    await giveFactor(staff);
    const pendingId = await pendingOf(staff, half(4));
    const { sessionId } = await finish(pendingId, await codeAt(staff, half(4)), half(4));
    expect(sessionId).not.toBe(pendingId);
    expect(await findSession(pendingId, half(4))).toBeNull();
    expect(await findSession(sessionId, half(4))).toMatchObject({ id: staff.id, hasFactor: true });
    await expect(finish(pendingId, await codeAt(staff, half(8)), half(8))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  test('ends when its time is over, and when the person is disabled', async () => {
    const staff = await newStaff('reporter');
    await giveFactor(staff);
    const late = new Date(half(4).getTime() + PENDING_MS + 1);
    const first = await pendingOf(staff, half(4));
    await expect(finish(first, await codeAt(staff, late), late)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    const second = await pendingOf(staff, half(4));
    await disableStaff(SYSTEM, { id: staff.id }, half(4));
    await expect(finish(second, await codeAt(staff, half(6)), half(6))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  test('a wrong code is refused and recorded; five of them close the door for a while', async () => {
    const staff = await newStaff('chief');
    await giveFactor(staff);
    const pendingId = await pendingOf(staff, half(4));
    const right = await codeAt(staff, half(4));
    const guess = right === '000000' ? '000001' : '000000';
    for (let time = 0; time < 5; time += 1) {
      await expect(finish(pendingId, guess, half(4))).rejects.toMatchObject(wrong);
    }
    await expect(finish(pendingId, right, half(4))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    const refused = { nounId: String(staff.id), type: 'session.refused' };
    expect(await db().event.count({ where: refused })).toBe(5);
  });

  test('a recovery code opens, and a letter says so', async () => {
    const staff = await newStaff('chief');
    const [code = ''] = await giveFactor(staff);
    await finish(await pendingOf(staff, NOON), code, NOON);
    const letters = await db().mail.findMany({ where: { address: staff.email } });
    expect(letters.map(({ subject }) => subject)).toContainEqual(
      expect.stringContaining('رمز استرداد'),
    );
  });
});

describe('setting it up', () => {
  test('counts for nothing before its first code, which must be right', async () => {
    const staff = await newStaff('chief');
    await requestFactor(staff, NOON);
    expect(await getFactor(staff)).toMatchObject({ state: 'prepared' });
    await expect(enableFactor(staff, { code: '000000' }, NOON)).rejects.toMatchObject(wrong);
    expect(await getFactor(staff)).toMatchObject({ state: 'prepared' });
    expect(await spend(staff, await codeAt(staff, NOON), NOON)).toBeNull();
    expect(await signIn({ email: staff.email, password: PASSWORD }, ORIGIN, NOON)).toHaveProperty(
      'sessionId',
    );
  });

  test('ends the other sessions, tells by mail, and cannot be done over an enabled one', async () => {
    const person = await newStaff('chief');
    const other = await signIn({ email: person.email, password: PASSWORD }, ORIGIN, NOON);
    const own = await signIn({ email: person.email, password: PASSWORD }, ORIGIN, NOON);
    const staff = { ...person, sessionId: own.sessionId };
    await giveFactor(staff);
    expect(await findSession(other.sessionId, NOON)).toBeNull();
    expect(await findSession(own.sessionId, NOON)).not.toBeNull();
    expect(await db().mail.count({ where: { address: staff.email } })).toBe(1);
    await expect(requestFactor(staff, NOON)).rejects.toMatchObject({ code: 'RULE' });
    await expect(enableFactor(staff, { code: '000000' }, NOON)).rejects.toMatchObject({
      code: 'RULE',
    });
  });

  test('none of it goes without the password', async () => {
    const { confirmedAt: _, ...staff } = await newStaff('admin');
    const acts = [
      () => requestFactor(staff, NOON),
      () => enableFactor(staff, { code: '000000' }, NOON),
      () => removeFactor(staff, NOON),
      () => replaceCodes(staff, NOON),
      () => removeStaffFactor(staff, { id: staff.id }, NOON),
      () => updateRequiredRoles(staff, { roles: [] }, NOON),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'UNCONFIRMED' });
  });

  test('typing the password again takes a code too', async () => {
    const person = await newStaff('chief');
    const { sessionId } = await signIn({ email: person.email, password: PASSWORD }, ORIGIN, NOON);
    await giveFactor({ ...person, sessionId });
    const actor = await findSession(sessionId, NOON);
    if (!actor) throw new Error('the session has ended');
    const confirm = (code: string) =>
      confirmSession(actor, { password: PASSWORD, code }, ORIGIN, half(4));
    await expect(confirm('')).rejects.toMatchObject(wrong);
    await confirm(await codeAt(person, half(4)));
  });

  test('events tell that it happened, and nothing of it', async () => {
    const staff = await newStaff('chief');
    const [code = ''] = await giveFactor(staff);
    await removeFactor(staff, NOON);
    const events = await db().event.findMany({ where: { staffId: staff.id } });
    expect(events.map(({ type }) => type)).toEqual(['factor.enabled', 'factor.removed']);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain(code);
  });
});

describe('where a role needs it', () => {
  test('who has none is a newcomer with nothing to do but to set it up, and cannot give it up', async () => {
    const admin = await newStaff('admin');
    const chief = await newStaff('chief');
    const credentials = { email: chief.email, password: PASSWORD };
    const { sessionId } = await signIn(credentials, ORIGIN, NOON);
    await updateRequiredRoles(admin, { roles: ['chief'] }, NOON);
    try {
      expect(await findSession(sessionId, NOON)).toBeNull();
      const newcomer = await findNewcomer(sessionId, NOON);
      expect(newcomer).toMatchObject({ id: chief.id });
      const reporter = await newStaff('reporter');
      const free = await signIn({ email: reporter.email, password: PASSWORD }, ORIGIN, NOON);
      expect(await findSession(free.sessionId, NOON)).not.toBeNull();
      expect(await findNewcomer(free.sessionId, NOON)).toBeNull();
      await giveFactor({ ...chief, sessionId });
      expect(await findSession(sessionId, NOON)).toMatchObject({ id: chief.id });
      expect(await findNewcomer(sessionId, NOON)).toBeNull();
      await expect(removeFactor({ ...chief, sessionId }, NOON)).rejects.toMatchObject({
        code: 'RULE',
      });
    } finally {
      await updateRequiredRoles(admin, { roles: [] }, NOON);
    }
  });
});

test('who has lost everything is helped by an administrator, and signs in anew everywhere', async () => {
  const admin = await newStaff('admin');
  const staff = await newStaff('reporter');
  await giveFactor(staff);
  const pendingId = await pendingOf(staff, half(4));
  const { sessionId } = await finish(pendingId, await codeAt(staff, half(4)), half(4));
  await removeStaffFactor(admin, { id: staff.id }, minutesAfter(NOON, 5));
  expect(await findSession(sessionId, minutesAfter(NOON, 5))).toBeNull();
  expect(
    await signIn({ email: staff.email, password: PASSWORD }, ORIGIN, minutesAfter(NOON, 5)),
  ).toHaveProperty('sessionId');
});
