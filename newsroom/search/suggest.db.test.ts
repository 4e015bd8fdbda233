import { beforeAll, expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  newStory,
  NOON,
  publish,
} from '@/tests/factories';
import { SYSTEM } from '../staff/actor';
import { createWriter } from '../writers/create-writer';
import { createTag } from '../tags/create-tag';
import { suggest } from './suggest';

const later = minutesAfter(NOON, 30);
let story: number;

beforeAll(async () => {
  const sectionId = await newSection();
  const tag = await createTag(SYSTEM, { name: 'الموانئ' }, NOON);
  await createTag(SYSTEM, { name: 'الموانئ الجافة' }, NOON);
  story = await newDraft(await newStaff('reporter'));
  const title = 'أرصفة المَوانئ تستقبل 12 سفينة';
  await edit(SYSTEM, story, { title, sectionId, tagIds: [tag.id] }, NOON);
  await publish(SYSTEM, story);
});

const titles = async (q: string, now = later) =>
  (await suggest({ q }, now)).map(({ kind, title }) => [kind, title]);

test('tags that lead somewhere, and headlines, by the beginning of a word in any spelling', async () => {
  const found = [
    ['tag', 'الموانئ'],
    ['story', 'أرصفة المَوانئ تستقبل 12 سفينة'],
  ];
  expect(await titles('الموان')).toEqual(found);
  expect(await titles(' المُوانـ ')).toEqual(found);
  expect(await titles('ارصفه الموا')).toEqual([found[1]]);
});

test('sections and writers too, in any form of the words and any order', async () => {
  await newSection('الاقتصاد والأعمال');
  const { id } = await createWriter(
    SYSTEM,
    { handle: 'najwa', name: 'نجوى الوزّان', headline: 'كاتبة', bio: '', columnist: false },
    NOON,
  );
  expect(await titles('اقتص')).toEqual([['section', 'الاقتصاد والأعمال']]);
  expect(await titles('اعمال الاقت')).toEqual([['section', 'الاقتصاد والأعمال']]);
  expect(await titles('قتصاد')).toEqual([]);
  expect(await titles('نجوى')).toEqual([]);
  await newStory(await newStaff('reporter'), await newSection(), { writerIds: [id] });
  expect(await titles('وزان نجوي')).toEqual([['writer', 'نجوى الوزّان']]);
});

test('every word counts', async () => {
  expect(await titles('مطارات الموا')).toEqual([]);
});

test('nothing for a letter, for signs, before its time', async () => {
  expect(await titles('ا')).toEqual([]);
  expect(await titles("':* & |")).toEqual([]);
  expect(await titles('الموان', minutesAfter(NOON, -1))).toEqual([]);
});

test('a suggestion leads to its page', async () => {
  const [last] = (await suggest({ q: 'ارصفه' }, later)).slice(-1);
  expect(last?.address).toMatch(new RegExp(`^/[a-z0-9-]+/${story}$`));
});
