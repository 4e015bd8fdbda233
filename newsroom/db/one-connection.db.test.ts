import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  NOON,
  PASSWORD,
} from '@/tests/factories';
import { isoWithOffset } from '../arabic/dates';
import { embargoArticle } from '../articles/embargo-article';
import { expireArticle } from '../articles/expire-article';
import { publishArticle } from '../articles/publish-article';
import type { StaffActor } from '../staff/actor';
import { inviteStaff } from '../staff/invite-staff';
import { changePassword } from '../staff/passwords/change-password';
import { signIn } from '../staff/sign-in';
import { db } from './client';

// Before anything reads the settings. With one connection, a transaction that waits for a second one
// waits for itself; with eight, eight such transactions at once do.
process.env.DATABASE_POOL = '1';
process.env.WEBSUB_HUB = 'http://localhost:1/hub';
process.env.INDEXNOW_KEY = '0a1b2c3d4e5f';

let chief: StaffActor;
let story: number;

beforeAll(async () => {
  chief = await newStaff('admin');
});

beforeEach(async () => {
  story = await newDraft(chief, { sectionId: await newSection() });
});

const publish = async () =>
  publishArticle(chief, { ...(await newest(story)), update: 'update' }, NOON);

/** An hour later, as a form says it. */
function later(): { date: string; time: string } {
  const local = isoWithOffset(minutesAfter(NOON, 60));
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

const articleOf = (id: number) => db().article.findUniqueOrThrow({ where: { id } });

test('publishes, and asks for what is told outside', async () => {
  await publish();
  expect((await articleOf(story)).publicAt).toEqual(NOON);
  const asked = await db().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT task_identifier AS name FROM graphile_worker.jobs ORDER BY 1`;
  expect(asked).toEqual([{ name: 'gather-addresses' }, { name: 'ping-feed' }]);
});

test('lets a story end', async () => {
  await publish();
  await expireArticle(chief, { id: story, ...later() }, NOON);
  expect((await articleOf(story)).unpublishAt).toEqual(minutesAfter(NOON, 60));
});

test('sets an embargo', async () => {
  await embargoArticle(chief, { id: story, ...later() }, NOON);
  expect((await articleOf(story)).embargoUntil).toEqual(minutesAfter(NOON, 60));
});

const from = (host: number) => ({
  address: `198.51.100.${host}`,
  userAgent: '',
  knownDevice: false,
});

const letters = (address: string) => db().mail.count({ where: { address } });

test('signs somebody in from a new device', async () => {
  const { email } = await newStaff('reporter');
  await signIn({ email, password: PASSWORD }, from(1), NOON);
  await signIn({ email, password: PASSWORD }, from(2), NOON);
  expect(await letters(email)).toBe(1);
});

test('changes a password', async () => {
  const person = await newStaff('reporter');
  const { sessionId } = await signIn({ email: person.email, password: PASSWORD }, from(3), NOON);
  const input = { current: PASSWORD, password: 'عبارة أخرى لا يعرفها أحد' };
  await changePassword({ ...person, sessionId }, input, from(3), NOON);
  expect(await letters(person.email)).toBe(1);
});

test('invites a colleague', async () => {
  const email = 'salma@example.org';
  await inviteStaff(chief, { email, name: 'سلمى', role: 'reporter', sectionIds: [] }, NOON);
  expect(await letters(email)).toBe(1);
});
