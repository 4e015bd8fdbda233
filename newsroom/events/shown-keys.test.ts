import { expect, test } from 'vitest';
import { gatherShownKeys, noteShown } from './shown-keys';

test('who comes later takes nothing away from who gathers already', () => {
  const ofPage = new Set<string>();
  const ofHandler = new Set<string>();
  const ends = [gatherShownKeys(() => ofPage), gatherShownKeys(() => ofHandler)];
  noteShown('a:1', 'm:2');
  expect([...ofPage]).toEqual(['a:1', 'm:2']);
  expect([...ofHandler]).toEqual(['a:1', 'm:2']);
  for (const end of ends) end();
  noteShown('a:3');
  expect(ofPage.size).toBe(2);
});
