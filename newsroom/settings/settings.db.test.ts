import { beforeAll, describe, expect, test } from 'vitest';
import { newStaff, NOON } from '@/tests/factories';
import { changeSettings } from '@/tests/settings-factory';
import { changeOfEvent } from '../events/change-of-event';
import { getNewestEventId, listEventsAfter } from '../events/list-events';
import type { StaffActor } from '../staff/actor';
import { SYSTEM } from '../staff/actor';
import { getPublication } from './get-publication';
import type { PublicationForm } from './publication-form';
import { getDeskSetting } from './read-setting';
import { PUBLICATION } from './publication';
import { updateSetting } from './update-setting';

let chief: StaffActor;

beforeAll(async () => {
  chief = await newStaff('chief');
});

const eventsAfter = async (id: bigint) => listEventsAfter(id, 100);

test('two first changes at once: one is told of the other, and is shown what it wrote', async () => {
  const { value: publication, version } = await getDeskSetting(SYSTEM, PUBLICATION);
  expect(version).toBe(0);
  const first = { ...publication, version, name: 'المدار', city: 'عمّان' };
  const second = { ...publication, version, name: 'الساحل' };
  const results = await Promise.allSettled(
    [first, second].map((input) => updateSetting(chief, PUBLICATION, input, NOON)),
  );
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
  const now = await getPublication();
  expect(lost.reason).toMatchObject({
    code: 'CONFLICT',
    details: { data: { version: 1, saved: { name: now.name, city: now.city } } },
  });
  expect(['المدار', 'الساحل']).toContain(now.name);
});

test('who has seen the other’s words may replace them', async () => {
  const { value: publication, version } = await getDeskSetting(SYSTEM, PUBLICATION);
  const mine = { ...publication, tagline: 'شعار الزميل' };
  await updateSetting(chief, PUBLICATION, { ...mine, version }, NOON);
  const over = await updateSetting(
    chief,
    PUBLICATION,
    { ...mine, tagline: 'شعاري', version: version + 1 },
    NOON,
  );
  expect(over.version).toBe(version + 2);
  expect((await getPublication()).tagline).toBe('شعاري');
});

test('what was changed stands in the event; saving the same again says nothing', async () => {
  const before = await getNewestEventId();
  await changeSettings(chief, { digits: 'arab', hijriOffset: -1 });
  const [event] = await eventsAfter(before);
  expect(event).toMatchObject({
    type: 'settings.changed',
    data: {
      fields: ['digits', 'hijriOffset'],
      changes: [
        { field: 'digits', from: 'latn', to: 'arab' },
        { field: 'hijriOffset', from: 0, to: -1 },
      ],
    },
  });
  await changeSettings(chief, {});
  expect(await eventsAfter(before)).toHaveLength(1);
});

test.each<[string, Partial<PublicationForm>]>([
  ['digits', { digits: 'latn' }],
  ['the Hijri offset', { hijriOffset: 2 }],
  ['the zone', { timeZone: 'Africa/Cairo' }],
  ['the name', { name: 'الشروق الجديد' }],
  ['the newsletter', { newsletterUrl: 'https://news.example/list' }],
])('%s: every page is rendered again', async (_what, fields) => {
  const before = await getNewestEventId();
  await changeSettings(chief, fields);
  const changes = (await eventsAfter(before)).map(changeOfEvent);
  expect(changes).toEqual([expect.objectContaining({ stale: ['all'] })]);
  expect(await getPublication()).toMatchObject(fields);
});

test('words are tidied before they are kept', async () => {
  await changeSettings(chief, { name: '  أفق\u202E  الجديد \n', profileUrls: [] });
  expect((await getPublication()).name).toBe('أفق الجديد');
});

describe('refused, with the sentence under the field', () => {
  test.each<[keyof PublicationForm, unknown, string]>([
    ['name', 'أ', 'newspaperNameMissing'],
    ['name', '\u200f\u200f ', 'newspaperNameMissing'],
    ['name', 'أ'.repeat(61), 'tooLong'],
    ['tagline', 'أ'.repeat(121), 'tooLong'],
    ['description', 'أ'.repeat(301), 'tooLong'],
    ['city', '', 'cityMissing'],
    ['timeZone', 'Asia/Atlantis', 'zoneUnknown'],
    ['timeZone', '+03:00', 'zoneUnknown'],
    ['profileUrls', ['http://x.com/ofuq'], 'addressNotHttps'],
    ['profileUrls', ['javascript:alert(1)'], 'addressNotHttps'],
    ['profileUrls', ['https://x.com@evil.example/'], 'addressNotHttps'],
    ['profileUrls', ['https://127.0.0.1/'], 'addressNotHttps'],
    ['profileUrls', ['https://x.com/"onload=1'], 'addressNotHttps'],
    [
      'profileUrls',
      Array.from({ length: 13 }, (_, at) => `https://x.com/${at}`),
      'tooManyProfiles',
    ],
    ['profileUrls', ['https://x.com/a', 'https://x.com/a'], 'profileTwice'],
    ['contactEmail', 'desk@', 'emailWrong'],
    ['contactEmail', 'desk@ofuq.example?bcc=all@ofuq.example', 'emailWrong'],
    ['newsletterUrl', 'news.example', 'addressNotHttps'],
    ['newsletterText', 'أ'.repeat(301), 'tooLong'],
  ])('%s %j: %s', async (field, value, sentence) => {
    const change = changeSettings(chief, { [field]: value });
    await expect(change).rejects.toHaveProperty('issues.0.path.0', field);
    await expect(change).rejects.toHaveProperty('issues.0.message', sentence);
  });

  test.each([-3, 3, 0.5])('an offset of %d days', async (hijriOffset) => {
    await expect(changeSettings(chief, { hijriOffset })).rejects.toHaveProperty('issues');
  });
});

test('who writes stories may not read the form either', async () => {
  for (const role of ['reporter', 'editor', 'photo'] as const) {
    const actor = await newStaff(role);
    await expect(getDeskSetting(actor, PUBLICATION)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});
