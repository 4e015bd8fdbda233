import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt';

describe('excerpt', () => {
  test.each([
    ['خبر قصير', 20, 'خبر قصير'],
    ['خبر قصير', 8, 'خبر قصير'],
    ['خبر قصير', 7, 'خبر…'],
    ['أعلنت الوزارة القرار', 14, 'أعلنت الوزارة…'],
    ['أعلنت الوزارة القرار', 13, 'أعلنت…'],
    ['قال الوزير، أمس، إن', 12, 'قال الوزير…'],
    ['قال الوزير: «نعم» ثم', 14, 'قال الوزير…'],
    ['  سطر\n\nآخر\tطويل جدًا ', 9, 'سطر آخر…'],
    ['', 10, ''],
    // Six letters with their marks and a gap are seven characters.
    ['كَتَبَ قَلَم طويل', 7, 'كَتَبَ…'],
    ['كَتَبَ قَلَم طويل', 8, 'كَتَبَ قَلَم…'],
    ['كَتَبَ قَلَم', 7, 'كَتَبَ قَلَم'],
    ['عائلة 👨‍👩‍👧‍👦 سعيدة جدًا', 8, 'عائلة 👨‍👩‍👧‍👦…'],
    ['https://example.org/very-long-address', 12, 'https://exa…'],
    ['… ثم جاء بعده كثير', 6, '… ثم…'],
    ['مَُِمَُِمَُِمَُِ', 3, 'مَُِمَُِ…'],
  ])('«%s» in %d', (text, limit, expected) => {
    expect(excerpt(text, limit)).toBe(expected);
  });

  test('is never longer than its limit, nor cut inside a word or from its marks', () => {
    const words = fc.array(fc.constantFrom('في', 'قُلۡ', 'الريـاض', 'جدًا،', '«نعم»', 'café', '👩‍🚀'), {
      maxLength: 30,
    });
    const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 60 }), (list, limit) => {
        const text = list.join(' ');
        const short = excerpt(text, limit);
        expect([...graphemes.segment(short)].length).toBeLessThanOrEqual(limit);
        if (short === text) return;
        const kept = short.slice(0, -1);
        expect(text.startsWith(kept)).toBe(true);
        expect(text.slice(kept.length)).toMatch(/^[،«»]* /);
      }),
    );
  });
});
