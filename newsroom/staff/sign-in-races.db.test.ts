import * as argon2 from '@node-rs/argon2';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { codeAt, giveFactor } from '@/tests/factor-factory';
import { minutesAfter, newStaff, NOON, PASSWORD } from '@/tests/factories';
import { lockWaits } from '@/tests/lock-waits';
import { LOCK } from '../db/advisory-locks';
import { db } from '../db/client';
import { SYSTEM, type StaffActor } from './actor';
import { disableStaff } from './disable-staff';
import { endSession } from './end-session';
import { endSessions } from './end-sessions';
import { enableFactor } from './factor/enable-factor';
import { removeStaffFactor } from './factor/remove-staff-factor';
import { requestFactor } from './factor/request-factor';
import { findSession } from './find-session';
import { finishSignIn } from './finish-sign-in';
import { changePassword } from './passwords/change-password';
import { beginSignIn, signIn } from './sign-in';

const ORIGIN = { address: '203.0.113.40', userAgent: 'test', knownDevice: true };
const NEW = 'غيمة فوق الميناء القديم';
const wrong = { code: 'INVALID', details: { sentence: 'wrongCredentials' } };
const LATER = minutesAfter(NOON, 2);

let admin: StaffActor;

beforeAll(async () => {
  admin = await newStaff('admin');
});

type Act = (person: StaffActor) => Promise<unknown>;

const begin = ({ email }: StaffActor) => beginSignIn({ email, password: PASSWORD }, ORIGIN, NOON);

/** A person who has a session, and is preparing a second factor. */
async function signedIn(): Promise<StaffActor> {
  const person = await newStaff('reporter');
  const { sessionId } = await signIn({ email: person.email, password: PASSWORD }, ORIGIN, NOON);
  const actor = { ...person, sessionId };
  await requestFactor(actor, NOON);
  return actor;
}

const change: Act = (person) =>
  changePassword(person, { current: PASSWORD, password: NEW }, ORIGIN, NOON);
const disable: Act = ({ id }) => disableStaff(SYSTEM, { id }, NOON);
const enable: Act = async (person) =>
  enableFactor(person, { code: await codeAt(person, NOON) }, NOON);
const endByAdmin: Act = ({ id }) => endSessions(admin, { id }, NOON);
const endOwn: Act = (person) => endSessions(person, { id: person.id }, NOON);
const endEverywhere: Act = (person) => endSession(person, { everywhere: true }, NOON);
const takeFactor: Act = ({ id }) => removeStaffFactor(SYSTEM, { id }, NOON);

/** Ids of the sessions that have not ended. */
async function openOf({ id }: StaffActor): Promise<string[]> {
  const rows = await db().session.findMany({ where: { staffId: id, endedAt: null } });
  return rows.map((row) => row.id);
}

/** Between the comparison of the next password and what follows from it, something happens whole. */
function whileChecking(act: () => Promise<unknown>): void {
  const { verify } = argon2;
  vi.spyOn(argon2, 'verify').mockImplementationOnce(async (...compared) => {
    const fits = await verify(...compared);
    await act();
    return fits;
  });
}

afterEach(() => vi.restoreAllMocks());

describe('while the password is being compared', () => {
  test('it is changed: the old one lets nobody in any more', async () => {
    const person = await signedIn();
    let kept: unknown;
    whileChecking(async () => {
      kept = await change(person);
    });
    await expect(begin(person)).rejects.toMatchObject(wrong);
    expect(await openOf(person)).toEqual([kept]);
  });

  test('it is changed, where a code would follow: there is no second step', async () => {
    const person = await signedIn();
    await enable(person);
    whileChecking(() => change(person));
    await expect(begin(person)).rejects.toMatchObject(wrong);
    expect(await db().pendingSignIn.count({ where: { staffId: person.id } })).toBe(0);
  });

  test('the account is disabled: it lets nobody in', async () => {
    const person = await signedIn();
    whileChecking(() => disable(person));
    await expect(begin(person)).rejects.toMatchObject(wrong);
    expect(await openOf(person)).toEqual([]);
  });

  test('a second factor is set up: the password alone begins no session', async () => {
    const person = await signedIn();
    whileChecking(() => enable(person));
    const begun = await begin(person);
    expect(await openOf(person)).toEqual([person.sessionId]);
    if (!('pendingId' in begun)) throw new Error('the second step was left out');
    const step = { pendingId: begun.pendingId, code: await codeAt(person, LATER) };
    expect(await finishSignIn(step, ORIGIN, LATER)).toHaveProperty('sessionId');
  });

  test('a refusal of that kind is counted as any other', async () => {
    const person = await signedIn();
    whileChecking(() => disable(person));
    await expect(begin(person)).rejects.toMatchObject(wrong);
    const counted = { kind_subject: { kind: 'sign-in', subject: String(person.id) } };
    expect(await db().auditTally.findUnique({ where: counted })).toMatchObject({ count: 1 });
    const points = await db().throttle.findMany({ where: { key: { contains: person.email } } });
    expect(points.filter(({ key }) => key.startsWith('sign-in-pair:'))).toMatchObject([
      { points: 1 },
    ]);
  });
});

/**
 * Lets `act` begin when the session of `entering` is written and not committed yet: what a
 * transaction does last, writing its events, is held up for both.
 */
async function beforeCommit<T>(entering: () => Promise<T>, act: () => Promise<unknown>) {
  return db().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK.events})`;
      const entered = entering();
      await expect.poll(lockWaits).toBe(1);
      let done = false;
      const acted = act().finally(() => {
        done = true;
      });
      await expect.poll(async () => done || (await lockWaits()) === 2).toBe(true);
      return { both: Promise.all([entered, acted]) };
    },
    { timeout: 60_000 },
  );
}

describe('before a new session is committed', () => {
  const acts: [string, Act][] = [
    ['the password is changed', change],
    ['the account is disabled', disable],
    ['a second factor is set up', enable],
    ['an administrator ends the sessions', endByAdmin],
    ['the person ends the others', endOwn],
    ['the person signs out everywhere', endEverywhere],
  ];

  test.each(acts)('%s: the new one ends', async (_what, act) => {
    const person = await signedIn();
    const { both } = await beforeCommit(
      () => begin(person),
      () => act(person),
    );
    const [begun] = await both;
    if (!('sessionId' in begun)) throw new Error('no session began');
    expect(await openOf(person)).not.toContain(begun.sessionId);
    expect(await findSession(begun.sessionId, NOON)).toBeNull();
  });

  const afterCode: [string, Act][] = [
    ...acts.filter(([, act]) => act !== enable),
    ['an administrator takes the factor', takeFactor],
  ];

  test.each(afterCode)('by password and code, %s: the new one ends', async (_what, act) => {
    const person = await newStaff('reporter');
    const { sessionId } = await signIn({ email: person.email, password: PASSWORD }, ORIGIN, NOON);
    const actor = { ...person, sessionId };
    await giveFactor(actor);
    const begun = await begin(actor);
    if (!('pendingId' in begun)) throw new Error('the second step was left out');
    const step = { pendingId: begun.pendingId, code: await codeAt(actor, LATER) };
    const { both } = await beforeCommit(
      () => finishSignIn(step, ORIGIN, LATER),
      () => act(actor),
    );
    const [finished] = await both;
    expect(await openOf(actor)).not.toContain(finished.sessionId);
    expect(await findSession(finished.sessionId, LATER)).toBeNull();
  });
});
