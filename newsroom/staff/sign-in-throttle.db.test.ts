import * as argon2 from '@node-rs/argon2';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { minutesAfter, newStaff, NOON, PASSWORD } from '@/tests/factories';
import { db } from '../db/client';
import { requestPasswordReset } from './passwords/request-password-reset';
import { signIn } from './sign-in';

const throttled = (sentence: string, retryAfter: number) => ({
  code: 'RATE_LIMITED',
  details: { sentence, retryAfter },
});
const QUARTER_HOUR = 900;

let now = NOON;

// The counters read the clock themselves.
beforeEach(async () => {
  await db().throttle.deleteMany();
  now = NOON;
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  // Twenty milliseconds of a core each, which nothing here is about.
  vi.spyOn(argon2, 'verify').mockImplementation((_hash, password) =>
    Promise.resolve(password === PASSWORD),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function wait(minutes: number): void {
  now = minutesAfter(now, minutes);
  vi.setSystemTime(now);
}

const enter = (email: string, address: string, { password = PASSWORD, knownDevice = false } = {}) =>
  signIn({ email, password }, { address, userAgent: 'test', knownDevice }, now);

const placeOf = (number: number): string => `10.0.${number >> 8}.${number & 255}`;

/** Guesses at accounts that there are not, each another one; gives the codes that came back. */
async function guess(howMany: number, addressOf: (number: number) => string): Promise<Set<string>> {
  const codes = new Set<string>();
  for (let done = 0; done < howMany; done += 20) {
    const numbers = Array.from({ length: Math.min(20, howMany - done) }, (_, at) => done + at);
    const answers = await Promise.allSettled(
      numbers.map((number) => enter(`guess-${number}@test.matbaa`, addressOf(number))),
    );
    for (const answer of answers) {
      codes.add(
        answer.status === 'rejected' ? (answer.reason as { code: string }).code : 'entered',
      );
    }
  }
  return codes;
}

test('one address bears thirty guesses, whatever the account, in a quarter of an hour', async () => {
  const { email } = await newStaff('reporter');
  const [here, elsewhere] = ['192.0.2.1', '192.0.2.2'];
  expect(await guess(30, () => here)).toEqual(new Set(['INVALID']));
  const refused = throttled('tooManySignIns', QUARTER_HOUR);
  await expect(enter(email, here)).rejects.toMatchObject(refused);
  await expect(enter(email, here, { knownDevice: true })).rejects.toMatchObject(refused);
  expect(await enter(email, elsewhere)).toHaveProperty('sessionId');
  wait(15.1);
  expect(await enter(email, here)).toHaveProperty('sessionId');
});

test('the house bears a thousand from everywhere, and lets in whoever is known to it', async () => {
  const { email } = await newStaff('chief');
  expect(await guess(1000, placeOf)).toEqual(new Set(['INVALID']));
  await expect(enter(email, '192.0.2.3')).rejects.toMatchObject(
    throttled('tooManySignIns', QUARTER_HOUR),
  );
  expect(await enter(email, '192.0.2.4', { knownDevice: true })).toHaveProperty('sessionId');
  wait(15.1);
  expect(await enter(email, '192.0.2.3')).toHaveProperty('sessionId');
}, 120_000);

test('one address asks for ten new passwords in an hour, and everywhere together for 300', async () => {
  const ask = (number: number, address: string) =>
    requestPasswordReset({ email: `reset-${number}@test.matbaa` }, { address }, now);
  const refused = throttled('tooManyResets', 3600);
  for (let number = 0; number < 10; number += 1) await ask(number, '192.0.2.5');
  await expect(ask(10, '192.0.2.5')).rejects.toMatchObject(refused);
  for (let number = 10; number < 300; number += 1) await ask(number, placeOf(number));
  await expect(ask(300, placeOf(300))).rejects.toMatchObject(refused);
  wait(60.1);
  await ask(300, placeOf(300));
}, 120_000);
