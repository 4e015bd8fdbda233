import { expect, test } from 'vitest';
import { LOCK } from './advisory-locks';

test('no two locks are one', () => {
  const numbers = Object.values(LOCK);
  expect(new Set(numbers).size).toBe(numbers.length);
});
