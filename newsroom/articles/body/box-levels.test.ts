import { expect, test } from 'vitest';
import type { Body } from './blocks';
import { boxLevels } from './box-levels';

test('a box stands one level under the heading before it', () => {
  const heading = (level: 2 | 3) => ({ id: 'h', type: 'heading' as const, level, content: [] });
  const box = { id: 'k', type: 'keyPoints' as const, items: [[{ text: 'أ' }]] };
  const body: Body = [box, heading(2), box, heading(3), box, heading(2), box];
  expect(boxLevels(body)).toEqual([2, 3, 3, 4, 4, 3, 3]);
});
