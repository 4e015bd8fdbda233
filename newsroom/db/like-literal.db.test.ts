import { beforeAll, expect, test } from 'vitest';
import { NOON } from '@/tests/factories';
import { createGallery } from '../galleries/create-gallery';
import { galleryListInput, listGalleries } from '../galleries/list-galleries';
import { SYSTEM } from '../staff/actor';
import { createTag } from '../tags/create-tag';
import { listTags } from '../tags/list-tags';
import { createWriter } from '../writers/create-writer';
import { listWriters } from '../writers/list-writers';

const NAMES = ['نورة العتيق', 'فريق_البيانات', 'خصم 50% اليوم', String.raw`قسم\الترجمة`];

beforeAll(async () => {
  for (const name of NAMES) {
    await createWriter(SYSTEM, { handle: null, name }, NOON);
    await createTag(SYSTEM, { name }, NOON);
    await createGallery(SYSTEM, { title: name, items: [] }, NOON);
  }
});

// To the database «_» is any letter, «%» any text and «\» a sign of its own.
test.each([
  ['نوره', ['نورة العتيق']],
  ['_', ['فريق_البيانات']],
  ['ق_ا', ['فريق_البيانات']],
  ['%', ['خصم 50% اليوم']],
  ['50٪', ['خصم 50% اليوم']],
  ['\\', [String.raw`قسم\الترجمة`]],
  ['ن%ق', []],
  ['نور_', []],
])('«%s» is looked for to the letter among writers, tags and galleries', async (q, names) => {
  expect((await listWriters(q, NOON)).map(({ name }) => name)).toEqual(names);
  expect((await listTags(q)).map(({ name }) => name)).toEqual(names);
  const { items } = await listGalleries(SYSTEM, galleryListInput.parse({ q }));
  expect(items.map(({ title }) => title)).toEqual(names);
});
