import { expect, test } from 'vitest';
import type { Block } from '../body/blocks';
import { blockParts } from './block-parts';
import { mergedBlock } from './settle-body';

const paragraph = (text: string, dir?: 'ltr' | 'rtl'): Block => ({
  id: 'p',
  type: 'paragraph',
  ...(dir && { dir }),
  content: [{ text }],
});

test('who turned a block keeps that beside the other’s words', () => {
  const base = paragraph('Reuters said');
  const mine = paragraph('Reuters said today');
  const theirs = paragraph('Reuters said', 'ltr');
  const sides = { kind: 'contested', id: 'p', base } as const;
  const turned = paragraph('Reuters said today', 'ltr');
  expect(mergedBlock({ ...sides, mine, theirs })).toEqual(turned);
  expect(mergedBlock({ ...sides, mine: theirs, theirs: mine })).toEqual(turned);
});

test('a block that was only turned round says so where texts are compared', () => {
  expect(blockParts(paragraph('نص', 'ltr'))).toContainEqual({
    name: 'direction',
    kind: 'values',
    values: ['ltr'],
  });
  expect(blockParts(paragraph('نص'))).not.toContainEqual(
    expect.objectContaining({ name: 'direction' }),
  );
});
