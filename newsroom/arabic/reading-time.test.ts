import fc from 'fast-check';
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
    ['東京の天気', 3],
  ])('«%s»', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test('counts as the segmenter of Unicode does', () => {
    const words = new Intl.Segmenter('ar', { granularity: 'word' });
    const piece = fc.constantFrom(
      ...['ك', 'لم', 'ة', 'َ', 'ّ', 'a', 'Z', '7', '٣', ' ', '\n', '،', '.', ',', ':', '٬', '٫', '’'],
      ...['«', '»', '(', ')', '%', '…', '؟', '-', '–', '/', '!'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const counted = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
        expect(countWords(text), text).toBe(counted);
      }),
      { numRuns: 2000 },
    );
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
