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
import { SYSTEM } from '../staff/actor';
import { searchArticles, searchInput } from './search-articles';

test('a text of one endless word is published, and found by its beginning', async () => {
  const id = await newDraft(await newStaff('reporter'));
  // Dots join: for whoever counts it is one word, for the index many thousands.
  const word = (at: number) => `${'ف'.repeat(20)}${at}ق`;
  const text = Array.from({ length: 25_000 }, (_, at) => word(at)).join('.');
  const body = [0, 1, 2, 3].map((at) => ({
    id: `p${at}`,
    type: 'paragraph' as const,
    content: [{ text: text.slice(at * 150_000, (at + 1) * 150_000) }],
  }));
  await edit(SYSTEM, id, { title: 'عنوان', sectionId: await newSection(), body }, NOON);
  await publish(SYSTEM, id);
  const found = await searchArticles(searchInput.parse({ q: word(1) }), minutesAfter(NOON, 30));
  expect(found.items.map((item) => item.id)).toEqual([id]);
});
