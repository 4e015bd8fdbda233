import { expect, test } from 'vitest';
import { minutesAfter, newDraft, newest, newSection, newStaff, NOON } from '@/tests/factories';
import { changeSettings } from '@/tests/settings-factory';
import { db } from '../db/client';
import { SYSTEM } from '../staff/actor';
import { findPublicArticle } from './find-public-article';
import { scheduleArticle } from './schedule-article';

// A schedule means the newspaper's wall clock, whatever zone it lives in.
test.each([
  ['Asia/Riyadh', '2027-03-14', '02:30', '2027-03-13T23:30:00Z'],
  ['America/New_York', '2027-01-10', '09:00', '2027-01-10T14:00:00Z'],
  ['America/New_York', '2027-07-10', '09:00', '2027-07-10T13:00:00Z'],
  // The night in which clocks skip this hour: as long after the skip.
  ['America/New_York', '2027-03-14', '02:30', '2027-03-14T07:30:00Z'],
  // The night in which it comes twice: the first time.
  ['America/New_York', '2027-11-07', '01:30', '2027-11-07T05:30:00Z'],
])('%s, %s %s is %s', async (timeZone, date, time, moment) => {
  await changeSettings(await newStaff('admin'), { timeZone });
  const id = await newDraft(await newStaff('reporter'), { sectionId: await newSection() });
  await scheduleArticle(SYSTEM, { ...(await newest(id)), date, time }, NOON);
  const { publicAt } = await db().article.findUniqueOrThrow({ where: { id } });
  expect(publicAt).toEqual(new Date(moment));
  expect(await findPublicArticle(id, minutesAfter(new Date(moment), -1))).toBeNull();
  expect(await findPublicArticle(id, new Date(moment))).not.toBeNull();
});
