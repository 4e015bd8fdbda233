import { expect, test } from 'vitest';
import { suggestionKind } from './suggestion-kind';

test.each([
  ['/tag/7', 'tag'],
  ['/writer/w12', 'writer'],
  ['/local', 'section'],
  ['/local/42', 'story'],
])('%s is a %s', (path, kind) => {
  expect(suggestionKind(path)).toBe(kind);
});
