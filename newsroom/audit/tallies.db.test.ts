import { beforeAll, beforeEach, expect, test } from 'vitest';
import { minutesAfter, newStaff, NOON, PASSWORD } from '@/tests/factories';
import { db } from '../db/client';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { signIn } from '../staff/sign-in';
import { countFailedSignIn, countRefusal } from './count-tally';
import { recordTallies } from './record-tallies';

let person: StaffActor;

beforeAll(async () => {
  person = await newStaff('reporter');
});

beforeEach(async () => {
  await db().auditTally.deleteMany();
});

const record = (minutes: number) => recordTallies(SYSTEM, minutesAfter(NOON, minutes));
const newest = (howMany: number) => db().event.findMany({ orderBy: { id: 'desc' }, take: howMany });

test('refusals of a minute are one event for each person and thing, by that person', async () => {
  for (let count = 0; count < 7; count += 1) await countRefusal(person, 'staff.manage', NOON);
  await countRefusal(person, 'audit.read', NOON);
  expect(await record(0.5)).toBe(0);
  expect(await record(1)).toBe(2);
  expect(await record(2)).toBe(0);
  const events = await newest(2);
  expect(events.map(({ type, staffId }) => [type, staffId])).toEqual([
    ['access.refused', person.id],
    ['access.refused', person.id],
  ]);
  expect(events.map(({ data }) => data)).toEqual(
    expect.arrayContaining([
      { count: 7, permission: 'staff.manage', since: NOON.toISOString() },
      { count: 1, permission: 'audit.read', since: NOON.toISOString() },
    ]),
  );
});

test('a flood of failed sign-ins is one row a known account and one for all others', async () => {
  const from = (place: number) => `192.0.2.${place}`;
  for (let place = 0; place < 40; place += 1) {
    const throttled = place % 2 === 1;
    await countFailedSignIn({ staffId: null, address: from(place), throttled }, NOON);
    await countFailedSignIn({ staffId: person.id, address: from(place % 2), throttled }, NOON);
  }
  expect(await db().auditTally.count()).toBe(2);
  expect(await record(14)).toBe(0);
  expect(await record(15)).toBe(2);
  const events = await newest(2);
  const ofUnknown = events.find(({ nounId }) => nounId === 'unknown');
  const ofPerson = events.find(({ nounId }) => nounId === String(person.id));
  expect(ofUnknown?.data).toMatchObject({ count: 40, throttled: 20 });
  expect((ofUnknown?.data as { addresses: string[] }).addresses).toHaveLength(5);
  expect(ofPerson).toMatchObject({ type: 'session.failures', staffId: null });
  expect(ofPerson?.data).toMatchObject({ count: 40, addresses: [from(0), from(1)] });
});

test('signing in counts what fails, and says who came in', async () => {
  const origin = { address: '192.0.2.77', userAgent: '', knownDevice: false };
  const wrong = { email: person.email, password: 'خطأ' };
  await expect(signIn(wrong, origin, NOON)).rejects.toMatchObject({ code: 'INVALID' });
  await expect(signIn({ ...wrong, email: 'a@b.test' }, origin, NOON)).rejects.toThrow();
  const tallies = await db().auditTally.findMany({ orderBy: { subject: 'asc' } });
  expect(tallies.map(({ subject, count }) => [subject, count])).toEqual([
    [String(person.id), 1],
    ['unknown', 1],
  ]);
  await signIn({ email: person.email, password: PASSWORD }, origin, NOON);
  const [event] = await newest(1);
  expect(event).toMatchObject({ type: 'session.started', staffId: person.id });
});

test('what counts at the same moment is not lost', async () => {
  await Promise.all(Array.from({ length: 12 }, () => countRefusal(person, 'import', NOON)));
  await record(1);
  const [event] = await newest(1);
  expect(event?.data).toMatchObject({ count: 12 });
});
