import { expect, test } from 'vitest';
import { shorten } from './shorten';

test.each([
  ['خبر قصير', 20, 'خبر قصير'],
  ['خبر قصير', 8, 'خبر قصير'],
  ['خبر قصير', 7, 'خبر…'],
  ['قال الوزير: «نعم» ثم مضى', 14, 'قال الوزير…'],
  ['صحيفة أفق اليومية العربية', 16, 'صحيفة أفق…'],
  ['كلمةطويلةبلافراغ', 6, 'كلمةط…'],
  ['🌟🌟🌟🌟', 3, '🌟🌟…'],
  ['', 10, ''],
])('«%s» in %d', (title, limit, expected) => {
  expect(shorten(title, limit)).toBe(expected);
});
