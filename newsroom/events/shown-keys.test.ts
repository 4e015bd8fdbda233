import { expect, test } from 'vitest';
import { gatherShownKeys, noteShown } from './shown-keys';

test('every place that gathers hears of a key, whichever was added last', () => {
  const [page, handler] = [new Set<string>(), new Set<string>()];
  const ends = [gatherShownKeys(() => page), gatherShownKeys(() => handler)];
  noteShown('a:1', 'front');
  expect([...page]).toEqual(['a:1', 'front']);
  expect([...handler]).toEqual(['a:1', 'front']);
  for (const end of ends) end();
  noteShown('a:2');
  expect(page.has('a:2')).toBe(false);
});

test('a place may have no answer under way, and there may be no place', () => {
  const end = gatherShownKeys(() => undefined);
  expect(() => noteShown('a:1')).not.toThrow();
  end();
  expect(() => noteShown('a:1')).not.toThrow();
});
