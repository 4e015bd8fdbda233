import { expect, test } from 'vitest';
import { newSection, newStaff, newStory } from '@/tests/factories';
import { archiveArticle } from './archive-article';
import { listArchiveDays } from './list-archive-days';

const ZONE = 'Asia/Riyadh';
const NOW = new Date('2026-11-26T09:00:00Z');
const november = { start: new Date('2026-10-31T21:00:00Z'), end: new Date('2026-11-30T21:00:00Z') };
const days = (now = NOW) => listArchiveDays(november, [november], ZONE, now);

test('days with visible stories, by the clock of the newspaper, and what lies around them', async () => {
  expect(await days()).toEqual({ days: [], around: [{ before: null, after: null }], years: [] });
  const chief = await newStaff('chief');
  const section = await newSection();
  const at = (iso: string) => newStory(chief, section, {}, new Date(iso));
  await at('2024-12-31T21:30:00Z');
  await at('2026-10-31T20:59:00Z');
  // Past midnight in Riyadh: a day and a month on.
  await at('2026-10-31T21:00:00Z');
  const withdrawn = await at('2026-11-20T10:00:00Z');
  await at('2026-11-25T22:00:00Z');
  await at('2026-11-25T23:00:00Z');
  const whole = {
    days: ['2026-11-01', '2026-11-20', '2026-11-26'],
    around: [{ before: '2026-10-31', after: null }],
    years: [
      { year: 2026, day: '2026-11-26' },
      { year: 2025, day: '2025-01-01' },
    ],
  };
  expect(await days()).toEqual(whole);
  await archiveArticle(chief, { id: withdrawn }, NOW);
  expect(await days()).toEqual({ ...whole, days: ['2026-11-01', '2026-11-26'] });
  const october = {
    start: new Date('2026-09-30T21:00:00Z'),
    end: new Date('2026-10-31T21:00:00Z'),
  };
  const { around } = await listArchiveDays(october, [october], ZONE, NOW);
  expect(around).toEqual([{ before: '2025-01-01', after: '2026-11-01' }]);
});
