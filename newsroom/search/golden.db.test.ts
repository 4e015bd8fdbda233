import { beforeAll, expect, test } from 'vitest';
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
import { readPairs } from './compare/read-pairs';
import { searchArticles, searchInput } from './search-articles';

const golden = readPairs(new URL('../arabic/search/golden.tsv', import.meta.url));

const stories = new Map<string, number>();

beforeAll(async () => {
  const sectionId = await newSection();
  const reporter = await newStaff('reporter');
  for (const text of new Set(golden.map((pair) => pair.text))) {
    const id = await newDraft(reporter);
    const body = [{ id: 'p1', type: 'paragraph' as const, content: [{ text }] }];
    await edit(SYSTEM, id, { title: 'خبر قصير', sectionId, body }, NOON);
    await publish(SYSTEM, id);
    stories.set(text, id);
  }
}, 120_000);

test.each(golden)('«$query» in «$text»: $isFound ($tries)', async ({ query, text, isFound }) => {
  const { items } = await searchArticles(searchInput.parse({ q: query }), minutesAfter(NOON, 30));
  expect(items.some(({ id }) => id === stories.get(text))).toBe(isFound);
});
