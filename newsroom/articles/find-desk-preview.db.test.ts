import { beforeAll, expect, test } from 'vitest';
import { newDraft, newSection, newStaff, NOON } from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { findDeskShareCard } from '../share-cards/find-share-card';
import type { StaffActor } from '../staff/actor';
import { findDeskPreview } from './find-desk-preview';

let reporter: StaffActor;
let section: number;

beforeAll(async () => {
  reporter = await newStaff('reporter');
  section = await newSection();
});

test('who may read a draft sees it as its page and its card, pictures under addresses for staff', async () => {
  const mediaId = await newPicture();
  const picture = { mediaId, caption: 'تعليق', credit: 'أفق' };
  const id = await newDraft(reporter, { sectionId: section, title: 'نص للمعاينة', picture });
  const page = await findDeskPreview(reporter, id, NOON);
  expect(page?.title).toBe('نص للمعاينة');
  expect(page?.picture?.slots.wide?.jpeg[0]?.url).toBe(`/admin/media/${mediaId}/wide`);
  const card = await findDeskShareCard(reporter, id, NOON);
  expect(card).toMatchObject({ title: 'نص للمعاينة', byline: '' });
  expect(card?.picture?.subarray(0, 2).toString('hex')).toBe('ffd8');
});

test('out of reach is what does not exist', async () => {
  const id = await newDraft(reporter, { sectionId: section, title: 'سر' });
  for (const other of [await newStaff('reporter'), await newStaff('photo')]) {
    expect(await findDeskPreview(other, id, NOON)).toBeNull();
    expect(await findDeskShareCard(other, id, NOON)).toBeNull();
  }
  expect(await findDeskPreview(reporter, 999_999, NOON)).toBeNull();
});
