import { beforeAll, expect, test } from 'vitest';
import { minutesAfter, newest, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { archiveArticle } from './archive-article';
import { listBreaking } from './list-breaking';
import { publishArticle } from './publish-article';
import { retractArticle } from './retract-article';
import { setBreaking } from './set-breaking';

const later = minutesAfter(NOON, 30);
const until = minutesAfter(NOON, 60);
let section: number;
let reporter: StaffActor;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
});

async function breakingStory(): Promise<number> {
  const id = await newStory(reporter, section);
  await setBreaking(SYSTEM, { id, until }, later);
  return id;
}

const shown = async (now = later) => (await listBreaking(now)).map(({ id }) => id);

test('at most three, until their time', async () => {
  const ids: number[] = [];
  for (let at = 0; at < 4; at += 1) ids.unshift(await breakingStory());
  expect(await shown()).toEqual(ids.slice(0, 3));
  expect(await shown(until)).toEqual([]);
  for (const id of ids) await setBreaking(SYSTEM, { id, until: null }, later);
});

test('a story that is withdrawn leaves it, and does not come back by itself', async () => {
  const retracted = await breakingStory();
  const archived = await breakingStory();
  await retractArticle(SYSTEM, { id: retracted, reason: 'سبب كافٍ للسحب.' }, later);
  expect(await shown()).toEqual([archived]);
  await archiveArticle(SYSTEM, { id: archived }, later);
  expect(await shown()).toEqual([]);
  await publishArticle(SYSTEM, { ...(await newest(archived)), update: 'silent' }, later);
  expect(await shown()).toEqual([]);
});
