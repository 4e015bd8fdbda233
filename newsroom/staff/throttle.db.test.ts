import { afterEach, expect, test, vi } from 'vitest';
import { minutesAfter, NOON } from '@/tests/factories';
import { db } from '../db/client';
import { SYSTEM } from './actor';
import { removeOldSignIns } from './remove-old-sign-ins';
import { countAttempt, forgiveAttempt } from './sign-in-throttle';

afterEach(() => vi.restoreAllMocks());

test('an attempt leaves no timer behind: anybody can make as many as they like', async () => {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  for (let place = 0; place < 10; place += 1) {
    const attempt = { email: 'nobody@test.matbaa', address: `192.0.2.${place}`, known: false };
    await countAttempt('sign-in', attempt);
    await forgiveAttempt('sign-in', attempt);
  }
  // The database's own time limits are shorter.
  const delays = timers.mock.calls.map(([, delay = 0]) => delay);
  expect(delays.filter((delay) => delay >= 60_000)).toEqual([]);
});

test('counts whose time is over are removed, the others stay', async () => {
  const counts = [
    { key: 'over', points: 5, expire: NOON },
    { key: 'not-yet', points: 5, expire: minutesAfter(NOON, 1) },
  ];
  await db().throttle.createMany({ data: counts });
  await removeOldSignIns(SYSTEM, NOON);
  const left = await db().throttle.findMany({ where: { key: { in: ['over', 'not-yet'] } } });
  expect(left.map(({ key }) => key)).toEqual(['not-yet']);
});
