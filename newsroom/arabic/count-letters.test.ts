import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countLetters } from './count-letters';

describe('countLetters', () => {
  test.each([
    ['', 0],
    ['كلمة', 4],
    ['كَلِمَةٌ', 4],
    ['الريـــاض', 9],
    ['كلمة، وأخرى.', 12],
    ['سطر\nآخر\r\n', 6],
    ['\u2067نص\u2069\u200f', 2],
    ['cafe\u0301', 4],
    ['👨‍👩‍👧 أسرة', 6],
    ['🇸🇦', 1],
    ['東京', 2],
  ])('«%s»', (text, count) => {
    expect(countLetters(text)).toBe(count);
  });

  test('counts as the segmenter of Unicode does, what is not seen apart', () => {
    const letters = new Intl.Segmenter('ar', { granularity: 'grapheme' });
    const piece = fc.oneof(
      fc.constantFrom(...Array.from('كملة ًَّ\u0670\u0654ـ،.«»…–٣7aZé\u0301\u200c\u200d\n')),
      fc.constantFrom('👨‍👩‍👧', '🇸🇦', '👍🏽', '한국', '\u1112\u1161', '\u06dd٣', 'नि', 'ﻻ', '\ud800'),
      fc.constantFrom('\u200f', '\u2067', '\u2069', '\u061c'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const shown = text.replace(/[\p{Bidi_Control}\n\r]/gu, '');
        expect(countLetters(text), JSON.stringify(text)).toBe([...letters.segment(shown)].length);
      }),
      { numRuns: 3000 },
    );
  });

  describe('of a long text', () => {
    const long = 'كَلِمَةٌ في متن طويل، '.repeat(2500);
    const each = countLetters('كَلِمَةٌ في متن طويل، ');

    test.each([
      ['of Arabic words', long, 2500 * each, 0],
      ['with a family in its middle', `${long}👨‍👩‍👧 ${long}`, 5000 * each + 2, 1],
      ['without a space', '👍🏽'.repeat(9000), 9000, 40],
    ])('%s only short pieces are segmented', (_what, text, count, most) => {
      const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
      expect(countLetters(text)).toBe(count);
      const lengths = segment.mock.calls.map(([piece]) => piece.length);
      segment.mockRestore();
      expect(lengths.length).toBeLessThanOrEqual(most);
      expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(2400);
    });
  });
});
