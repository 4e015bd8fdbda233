import { expect, test } from 'vitest';
import { contentType } from './content-type';

test.each([
  ['/assets/speculation-rules.json', 'application/speculationrules+json'],
  ['/assets/speculation-rules.3f2a9c1b.json', 'application/speculationrules+json'],
  ['/assets/other.json', 'application/json'],
  ['/icons/icon.svg', 'image/svg+xml'],
  ['/assets/none', 'application/octet-stream'],
])('%s is %s', (name, type) => {
  expect(contentType(name)).toBe(type);
});
