import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes } from './reading-time';

describe('countWords', () => {
  test.each([
    ['', 0],
    [' … «» ، ', 0],
    ['أعلنت الوزارة، اليوم، القرار.', 4],
    ['ارتفع 3.5% إلى 1,180 ريالًا', 5],
    ['كَلِمَةٌ مُشَكَّلَةٌ', 2],
    ['الريـــاض', 1],
    ['هاتف iPhone الجديد', 3],
    ['سطر\nآخر', 2],
  ])('«%s»', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('readingMinutes', () => {
  test.each([
    [0, 1],
    [100, 1],
    [269, 1],
    [270, 2],
    [486, 3],
    [1260, 7],
  ])('%d words', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
