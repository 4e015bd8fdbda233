import { describe, expect, test } from 'vitest';
import { minutesAfter, newStaff, NOON, PASSWORD } from '@/tests/factories';
import { db } from '../db/client';
import { SYSTEM } from './actor';
import { disableStaff } from './disable-staff';
import { endSession } from './end-session';
import { ABSOLUTE_MS, findSession, IDLE_MS } from './find-session';
import { signIn } from './sign-in';
import type { SignInOrigin } from './sign-in-origin';

const wrong = { code: 'INVALID', details: { sentence: 'wrongCredentials' } };
const throttled = { code: 'RATE_LIMITED', details: { sentence: 'tooManySignIns' } };

let last = 0;

/** Each test comes from an address of its own, as people do. */
function from(knownDevice = false): SignInOrigin {
  last += 1;
  return { address: `192.0.2.${last}`, userAgent: 'test', knownDevice };
}

test('the right password begins a session of that person', async () => {
  const chief = await newStaff('chief');
  const { sessionId } = await signIn({ email: chief.email, password: PASSWORD }, from(), NOON);
  expect(await findSession(sessionId, NOON)).toMatchObject({ id: chief.id, role: 'chief' });
});

test('wrong password, unknown account and disabled account are one answer', async () => {
  const staff = await newStaff('reporter');
  const gone = await newStaff('reporter');
  await disableStaff(SYSTEM, { id: gone.id }, NOON);
  const attempts = [
    { email: staff.email, password: 'كلمة مرور خاطئة تمامًا' },
    { email: 'nobody@test.matbaa', password: PASSWORD },
    { email: gone.email, password: PASSWORD },
  ];
  for (const attempt of attempts)
    await expect(signIn(attempt, from(), NOON)).rejects.toMatchObject(wrong);
});

describe('throttling', () => {
  test('the sixth failure from one address waits, even with the right password', async () => {
    const staff = await newStaff('reporter');
    const origin = from();
    for (let failure = 0; failure < 5; failure += 1) {
      await expect(
        signIn({ email: staff.email, password: 'خطأ' }, origin, NOON),
      ).rejects.toMatchObject(wrong);
    }
    const sixth = signIn({ email: staff.email, password: PASSWORD }, origin, NOON);
    await expect(sixth).rejects.toMatchObject(throttled);
    await expect(sixth).rejects.toHaveProperty('details.retryAfter', expect.any(Number));
  });

  test('twenty guesses at once get no further than five', async () => {
    const staff = await newStaff('reporter');
    const origin = from();
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        signIn({ email: staff.email, password: 'خطأ' }, origin, NOON),
      ),
    );
    const looked = answers.filter(
      (answer) =>
        answer.status === 'rejected' && String(answer.reason).includes('wrongCredentials'),
    );
    expect(looked).toHaveLength(5);
  });

  test('strangers who guess do not lock the owner out of a known device', async () => {
    const staff = await newStaff('chief');
    for (let stranger = 0; stranger < 51; stranger += 1) {
      await signIn({ email: staff.email, password: 'خطأ' }, from(), NOON).catch(() => null);
    }
    const credentials = { email: staff.email, password: PASSWORD };
    await expect(signIn(credentials, from(), NOON)).rejects.toMatchObject(throttled);
    expect(await signIn(credentials, from(true), NOON)).toHaveProperty('sessionId');
  }, 60_000);

  test('a success is not counted', async () => {
    const staff = await newStaff('reporter');
    const origin = from();
    for (let time = 0; time < 8; time += 1) {
      await signIn({ email: staff.email, password: PASSWORD }, origin, NOON);
    }
    const rows = await db().throttle.findMany({ where: { key: { contains: staff.email } } });
    expect(rows.filter((row) => row.points > 0)).toEqual([]);
  });
});

describe('a session ends', () => {
  async function session() {
    const staff = await newStaff('editor');
    const { sessionId } = await signIn({ email: staff.email, password: PASSWORD }, from(), NOON);
    return { staff: { ...staff, sessionId }, sessionId };
  }
  const later = (ms: number): Date => new Date(NOON.getTime() + ms);

  test('when the person signs out, and only that one', async () => {
    const { staff, sessionId } = await session();
    const other = await signIn({ email: staff.email, password: PASSWORD }, from(), NOON);
    await endSession(staff, { everywhere: false }, NOON);
    expect(await findSession(sessionId, NOON)).toBeNull();
    expect(await findSession(other.sessionId, NOON)).not.toBeNull();
  });

  test('on every device when the person asks for it', async () => {
    const { staff } = await session();
    const other = await signIn({ email: staff.email, password: PASSWORD }, from(), NOON);
    await endSession(staff, { everywhere: true }, NOON);
    expect(await findSession(other.sessionId, NOON)).toBeNull();
  });

  test('at once when the person is disabled', async () => {
    const { staff, sessionId } = await session();
    await disableStaff(SYSTEM, { id: staff.id }, NOON);
    expect(await findSession(sessionId, NOON)).toBeNull();
  });

  test('after the idle time, unless it is used', async () => {
    const { sessionId } = await session();
    expect(await findSession(sessionId, later(IDLE_MS - 1))).not.toBeNull();
    expect(await findSession(sessionId, later(IDLE_MS + 60_000))).not.toBeNull();
    expect(await findSession(sessionId, later(2 * IDLE_MS + 60_001))).toBeNull();
  });

  test('after the absolute time, however busy', async () => {
    const { sessionId } = await session();
    await db().session.update({
      where: { id: sessionId },
      data: { lastSeenAt: later(ABSOLUTE_MS) },
    });
    expect(await findSession(sessionId, later(ABSOLUTE_MS))).not.toBeNull();
    expect(await findSession(sessionId, later(ABSOLUTE_MS + 1))).toBeNull();
  });
});

test('the last administrator cannot be disabled', async () => {
  const first = await newStaff('admin');
  const second = await newStaff('admin');
  await disableStaff(first, { id: second.id }, minutesAfter(NOON, 1));
  await expect(disableStaff(first, { id: first.id }, minutesAfter(NOON, 2))).rejects.toMatchObject({
    code: 'RULE',
    details: { sentence: 'lastAdmin' },
  });
});
