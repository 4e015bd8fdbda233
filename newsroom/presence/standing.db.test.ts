import { beforeAll, expect, test } from 'vitest';
import {
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  newStory,
  NOON,
} from '@/tests/factories';
import { setBreaking } from '../articles/set-breaking';
import { submitArticle } from '../articles/submit-article';
import type { StaffActor } from '../staff/actor';
import { reportPresence } from './report-presence';
import type { ArticleStanding } from './views';

const at = (minutes: number): Date => minutesAfter(NOON, minutes);
let reporter: StaffActor;
let chief: StaffActor;
let section: number;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  chief = await newStaff('chief');
});

/** What somebody who has it open is told of where it stands. */
async function standingOf(id: number, minutes: number): Promise<ArticleStanding> {
  const tab = { id, screen: 'a screen of the chief', hasTyped: false, isHidden: false };
  return (await reportPresence(chief, tab, at(minutes))).standing;
}

test('every answer says where the article stands, after acts that leave its text alone too', async () => {
  const id = await newDraft(reporter, { sectionId: section });
  const before = await standingOf(id, 0);
  await submitArticle(reporter, await newest(id), at(1));
  const after = await standingOf(id, 2);
  expect(before.state).toBe('draft');
  expect(after.state).toBe('submitted');
  expect(after.version).toBeGreaterThan(before.version);
});

test('every answer says that a story is breaking, and that its time is over', async () => {
  const id = await newStory(reporter, section);
  expect((await standingOf(id, 1)).breakingUntil).toBeNull();
  await setBreaking(chief, { id, until: at(30) }, at(1));
  expect((await standingOf(id, 2)).breakingUntil).toBe(at(30).toISOString());
  expect((await standingOf(id, 30)).breakingUntil).toBeNull();
});
