import { expect, test } from 'vitest';
import { wordsGone } from './words-gone';

test.each([
  ['nothing is gone', 'أغلق ميناء جدة.', 'أغلق ميناء جدة.', 0],
  ['moved and joined words are there', 'أغلق الميناء.\nثم فُتح.', 'ثم فُتح، أغلق الميناء', 0],
  ['added words take nothing away', 'الميناء', 'أغلق الميناء ثم فُتح', 0],
  ['each time that a word stood there counts', 'قال قال قال', 'قال', 2],
  ['all of it', 'أغلق ميناء جدة', '', 3],
  ['other words in their place', 'أغلق ميناء جدة', 'فُتح مطار جدة', 2],
])('%s', (_what, before, after, gone) => {
  expect(wordsGone(before, after)).toBe(gone);
});
