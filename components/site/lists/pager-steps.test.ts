import { expect, test } from 'vitest';
import { pagerSteps } from './pager-steps';

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 3, [1, 2, 3]],
  [1, 4, [1, 2, 3, 4]],
  [1, 48, [1, 2, null, 48]],
  [3, 48, [1, 2, 3, 4, null, 48]],
  [4, 48, [1, 2, 3, 4, 5, null, 48]],
  [20, 48, [1, null, 19, 20, 21, null, 48]],
  [46, 48, [1, null, 45, 46, 47, 48]],
  [48, 48, [1, null, 47, 48]],
])('page %i of %i', (page, pages, steps) => {
  expect(pagerSteps(page, pages)).toEqual(steps);
});
