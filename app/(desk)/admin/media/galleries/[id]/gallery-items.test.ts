import { expect, test } from 'vitest';
import { joined, moved, type FormItem } from './gallery-items';

test.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 0, 'bac'],
  [1, 2, 'acb'],
  [1, 1, 'abc'],
  [0, -1, 'abc'],
  [2, 3, 'abc'],
  [5, 0, 'abc'],
])('from %d to %d', (from, to, order) => {
  expect(moved(['a', 'b', 'c'], from, to).join('')).toBe(order);
});

const item = (mediaId: number): FormItem => ({
  mediaId,
  caption: '',
  thumbnail: null,
  alt: '',
  libraryCaption: '',
  isHidden: false,
});

test('new pictures join once, and only as many as there is room for', () => {
  const ids = joined([item(1), item(2)], [item(2), item(3), item(4)], 3).map(
    ({ mediaId }) => mediaId,
  );
  expect(ids).toEqual([1, 2, 3]);
});
