import { expect, test } from 'vitest';
import {
  isInternal,
  isPrepared,
  isPrivate,
  isSearch,
  isUnlisted,
  isWorthDisk,
  statusOf,
} from './page-kinds';

test.each([
  ['/search', true],
  ['/search?q=x', true],
  ['/search-tips', false],
  ['/searches?page=2', false],
])('%s is a search: %s', (address, search) => {
  expect(isSearch(address)).toBe(search);
  expect(isWorthDisk(address)).toBe(!search);
});

test.each([
  ['/prepared/not-found', 404, true],
  ['/prepared/gone', 410, true],
  ['/prepared/unavailable', 503, true],
  ['/prepared/retracted/5', 410, false],
])('%s has the status %d', (address, status, pinned) => {
  expect(statusOf(address)).toBe(status);
  expect(isPrepared(address)).toBe(pinned);
  expect(isInternal(address)).toBe(true);
});

test('other pages are 200 and readers’ own', () => {
  for (const address of ['/', '/local/5', '/preview/1.x']) {
    expect([statusOf(address), isInternal(address), isPrepared(address)]).toEqual([
      200,
      false,
      false,
    ]);
  }
  expect([isPrivate('/preview/1.x'), isPrivate('/previews')]).toEqual([true, false]);
});

test.each([
  ['/search?q=x', true],
  ['/preview/1.x', true],
  ['/suggest?q=x', true],
  ['/breaking.json', true],
  ['/suggestions', false],
  ['/', false],
  ['/og/5.jpg', false],
])('%s stays out of search engines: %s', (address, unlisted) => {
  expect(isUnlisted(address)).toBe(unlisted);
});
