import { expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  NOON,
  publish,
} from '@/tests/factories';
import { tagKey, tagNameKey, type PageKey } from '../events/page-keys';
import { gatherShownKeys } from '../events/shown-keys';
import { SYSTEM } from '../staff/actor';
import { createTag } from '../tags/create-tag';
import { nameFilters } from './filter-names';

const later = minutesAfter(NOON, 30);
const NONE = { section: '', tag: '', writer: '', kind: '', from: '', to: '' };

test('a tag that no reader may know yet is none, until its first story is seen', async () => {
  const { id } = await createTag(SYSTEM, { name: 'استقالة لم تُعلن' }, NOON);
  const story = await newDraft(await newStaff('reporter'));
  const fields = { title: 'خبر لم يُنشر', sectionId: await newSection(), tagIds: [id] };
  await edit(SYSTEM, story, fields, NOON);
  const named = (now: Date) => nameFilters({ ...NONE, tag: String(id) }, [], {}, now);

  const keys = new Set<PageKey>();
  const end = gatherShownKeys(() => keys);
  expect(await named(later)).toMatchObject({ tag: null, unknown: ['tag'] });
  end();
  // What shows it as unknown is rendered anew when that changes.
  expect([...keys]).toEqual([tagNameKey(id), tagKey(id)]);

  await publish(SYSTEM, story, later);
  expect((await named(NOON)).tag).toBeNull();
  expect(await named(later)).toMatchObject({ tag: { id, name: 'استقالة لم تُعلن' }, unknown: [] });
});
