import * as argon2 from '@node-rs/argon2';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { giveFactor } from '@/tests/factor-factory';
import { minutesAfter, newStaff, NOON, PASSWORD } from '@/tests/factories';
import { lockWaits } from '@/tests/lock-waits';
import { db } from '../../db/client';
import { openText } from '../../secrets/seal-text';
import { SYSTEM, type StaffActor } from '../actor';
import { disableStaff } from '../disable-staff';
import { findSession } from '../find-session';
import { lockStaff } from '../lock-staff';
import { removeOldSignIns } from '../remove-old-sign-ins';
import { beginSignIn, signIn } from '../sign-in';
import { changePassword } from './change-password';
import { isResetOpen } from './find-reset';
import { requestPasswordReset } from './request-password-reset';
import { resetPassword } from './reset-password';
import { sendReset } from './send-reset';

const NEW = 'غيمة فوق الميناء القديم';
const passed = { code: 'RULE', details: { sentence: 'resetPassed' } };
let place = 0;

/** Each test comes from an address of its own, as people do. */
const origin = () => ({ address: `198.51.100.${place}`, userAgent: 'test', knownDevice: false });

beforeEach(() => {
  place += 1;
});
afterEach(() => vi.restoreAllMocks());

/** Asks for a link and reads it out of the letter, as the person does; null when none was written. */
async function askFor(email: string, now = NOON): Promise<string | null> {
  await requestPasswordReset({ email }, origin(), now);
  const { id } = await db().passwordReset.findFirstOrThrow({ where: { email, tokenHash: null } });
  await sendReset({ resetId: id }, () => now);
  const letter = await db().mail.findFirst({ where: { address: email }, orderBy: { id: 'desc' } });
  const text = letter?.sealed ? openText('mail', String(letter.id), letter.sealed) : null;
  return text?.match(/token=([\w-]+)/)?.[1] ?? null;
}

async function linkFor(staff: StaffActor, now = NOON): Promise<string> {
  const token = await askFor(staff.email, now);
  if (!token) throw new Error('no letter was written');
  return token;
}

const reset = (token: string, password = NEW, now = NOON) =>
  resetPassword({ token, password }, origin(), now);

const enter = (staff: StaffActor, password: string, now = NOON) =>
  signIn({ email: staff.email, password }, origin(), now);

describe('a link to set a new password', () => {
  test('opens once, ends every session, and the old password with them', async () => {
    const staff = await newStaff('reporter');
    const { sessionId } = await enter(staff, PASSWORD);
    const token = await linkFor(staff);
    expect(await isResetOpen(token, NOON)).toBe(true);
    await reset(token);
    expect(await findSession(sessionId, NOON)).toBeNull();
    await expect(enter(staff, PASSWORD)).rejects.toMatchObject({ code: 'INVALID' });
    expect(await enter(staff, NEW)).toHaveProperty('sessionId');
    await expect(reset(token, 'كلمة أخرى طويلة جدا')).rejects.toMatchObject(passed);
    expect(await isResetOpen(token, NOON)).toBe(false);
  });

  test('two at once: one of them', async () => {
    const token = await linkFor(await newStaff('reporter'));
    const both = await Promise.allSettled([reset(token), reset(token, 'كلمة أخرى طويلة جدا')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('two links at once: the one that comes second was closed by the first', async () => {
    const staff = await newStaff('reporter');
    const links = [await linkFor(staff), await linkFor(staff)];
    const both = await db().$transaction(
      async (tx) => {
        await lockStaff(tx, staff.id);
        const resets = links.map((link) => reset(link));
        await expect.poll(lockWaits).toBe(2);
        return { answers: Promise.allSettled(resets) };
      },
      { timeout: 60_000 },
    );
    const answers = await both.answers;
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: passed });
  });

  test('opens for half an hour', async () => {
    const token = await linkFor(await newStaff('reporter'));
    const late = new Date(minutesAfter(NOON, 30).getTime() + 1);
    expect(await isResetOpen(token, minutesAfter(NOON, 30))).toBe(true);
    await expect(reset(token, NEW, late)).rejects.toMatchObject(passed);
  });

  test('a newer password closes it, whoever set it', async () => {
    const staff = await newStaff('reporter');
    const [first, second] = [await linkFor(staff), await linkFor(staff)];
    await reset(second);
    await expect(reset(first)).rejects.toMatchObject(passed);
  });

  test('opens nothing for who was disabled meanwhile, nor when it was made up', async () => {
    const staff = await newStaff('reporter');
    const token = await linkFor(staff);
    await disableStaff(SYSTEM, { id: staff.id }, NOON);
    for (const one of [token, '', 'a'.repeat(43)]) {
      await expect(reset(one)).rejects.toMatchObject(passed);
    }
  });

  test('a made-up one costs no hash', async () => {
    const hash = vi.spyOn(argon2, 'hash');
    await expect(reset('b'.repeat(43))).rejects.toMatchObject(passed);
    expect(hash).not.toHaveBeenCalled();
  });

  test('does not go around the second factor', async () => {
    const staff = await newStaff('reporter');
    await giveFactor(staff);
    await reset(await linkFor(staff));
    const begun = await beginSignIn({ email: staff.email, password: NEW }, origin(), NOON);
    expect(begun).toHaveProperty('pendingId');
    expect(begun).not.toHaveProperty('sessionId');
  });

  test('its token lies nowhere but in the letter', async () => {
    const staff = await newStaff('reporter');
    const token = await linkFor(staff);
    const rows = [
      await db().passwordReset.findMany(),
      await db().mail.findMany(),
      (await db().event.findMany({ where: { nounId: String(staff.id) } })).map(({ data }) => data),
      await db().$queryRaw`SELECT payload::text FROM graphile_worker._private_jobs`,
    ];
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('is removed after its day', async () => {
    await linkFor(await newStaff('reporter'));
    await removeOldSignIns(SYSTEM, minutesAfter(NOON, 25 * 60));
    expect(await db().passwordReset.count()).toBe(0);
  });
});

describe('asking for one', () => {
  test('is the same work whether there is such a person or not, and writes only to people', async () => {
    const staff = await newStaff('reporter');
    const gone = await newStaff('reporter');
    await disableStaff(SYSTEM, { id: gone.id }, NOON);
    const hash = vi.spyOn(argon2, 'hash');
    const verify = vi.spyOn(argon2, 'verify');
    for (const email of [staff.email, gone.email, 'nobody@test.matbaa']) {
      const before = await db().passwordReset.count();
      await requestPasswordReset({ email }, origin(), NOON);
      expect(await db().passwordReset.count()).toBe(before + 1);
      expect(await db().mail.count({ where: { address: email } })).toBe(0);
    }
    expect([hash.mock.calls.length, verify.mock.calls.length]).toEqual([0, 0]);
    await db().passwordReset.deleteMany();
    place += 1;
    expect(await askFor(gone.email)).toBeNull();
    expect(await askFor('nobody@test.matbaa')).toBeNull();
    expect(await askFor(staff.email)).not.toBeNull();
  });

  test('is throttled alike for known and unknown addresses', async () => {
    const staff = await newStaff('reporter');
    for (const email of [staff.email, 'nobody-else@test.matbaa']) {
      place += 1;
      for (let time = 0; time < 3; time += 1) {
        await requestPasswordReset({ email }, origin(), NOON);
      }
      await expect(requestPasswordReset({ email }, origin(), NOON)).rejects.toMatchObject({
        code: 'RATE_LIMITED',
        details: { sentence: 'tooManyResets' },
      });
    }
  });
});

test('a wrong password and an unknown account cost one comparison and leave one count each', async () => {
  const staff = await newStaff('reporter');
  const verify = vi.spyOn(argon2, 'verify');
  const counted = async (): Promise<number> =>
    (await db().auditTally.aggregate({ _sum: { count: true } }))._sum.count ?? 0;
  const costs = [];
  for (const email of [staff.email, 'nobody@test.matbaa']) {
    const before = [await counted(), verify.mock.calls.length] as const;
    await expect(enter({ ...staff, email }, 'كلمة خاطئة')).rejects.toMatchObject({
      details: { sentence: 'wrongCredentials' },
    });
    costs.push([(await counted()) - before[0], verify.mock.calls.length - before[1]]);
  }
  expect(costs).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

describe('changing one’s own', () => {
  async function signedIn(): Promise<StaffActor> {
    const staff = await newStaff('reporter');
    return { ...staff, sessionId: (await enter(staff, PASSWORD)).sessionId };
  }
  const change = (staff: StaffActor, password: string, current = PASSWORD) =>
    changePassword(staff, { current, password }, origin(), NOON);

  test('takes the old one, ends the other sessions, gives this one another id, and is told by mail', async () => {
    const staff = await signedIn();
    const other = await enter(staff, PASSWORD);
    await expect(change(staff, NEW, 'كلمة خاطئة')).rejects.toMatchObject({
      details: { fields: { current: 'passwordWrong' } },
    });
    await db().addressChange.create({
      data: { staffId: staff.id, email: 'evil@test.matbaa', tokenHash: 'x', createdAt: NOON },
    });
    const sessionId = await change(staff, NEW);
    expect(await findSession(other.sessionId, NOON)).toBeNull();
    // Who knew its cookie is outside too, and an address that was wanted meanwhile stays a wish.
    expect(await findSession(staff.sessionId, NOON)).toBeNull();
    expect(await findSession(sessionId, NOON)).toMatchObject({ id: staff.id });
    expect(await db().addressChange.count({ where: { staffId: staff.id } })).toBe(0);
    await expect(enter(staff, PASSWORD)).rejects.toMatchObject({ code: 'INVALID' });
    const letters = await db().mail.findMany({ where: { address: staff.email } });
    expect(letters.at(-1)?.subject).toContain('كلمة مرور');
  });

  test.each([
    [PASSWORD, 'passwordSame'],
    ['password2026', 'passwordCommon'],
    ['reporter-test', 'passwordOfContext'],
  ])('%s: %s', async (password, sentence) => {
    const staff = await signedIn();
    await expect(change(staff, password)).rejects.toMatchObject({
      details: { fields: { password: sentence } },
    });
    expect(await enter(staff, PASSWORD)).toHaveProperty('sessionId');
  });

  test('two at once with the same old one: one of them', async () => {
    const staff = await signedIn();
    const both = await Promise.allSettled([change(staff, NEW), change(staff, `${NEW} غدا`)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('closes the links that were asked for', async () => {
    const staff = await signedIn();
    const token = await linkFor(staff);
    await change(staff, NEW);
    await expect(reset(token)).rejects.toMatchObject(passed);
  });
});

describe('a new device', () => {
  const letters = (staff: StaffActor) =>
    db().mail.count({ where: { address: staff.email, subject: { contains: 'جهاز جديد' } } });
  const from = (staff: StaffActor, userAgent: string, knownDevice = false) =>
    signIn(
      { email: staff.email, password: PASSWORD },
      { ...origin(), userAgent, knownDevice },
      NOON,
    );

  test('is told to the owner, the first of all and known ones are not', async () => {
    const staff = await newStaff('reporter');
    await from(staff, 'one');
    await from(staff, 'one');
    expect(await letters(staff)).toBe(0);
    await from(staff, 'two');
    expect(await letters(staff)).toBe(1);
    await from(staff, 'three', true);
    expect(await letters(staff)).toBe(1);
  });
});
