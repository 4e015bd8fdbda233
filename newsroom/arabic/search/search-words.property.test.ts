import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPairs } from '@/newsroom/search/compare/read-pairs';
import { findMarked } from './find-marked';
import { searchWords } from './search-words';
import { spell } from './spelling';
import { isStopWord } from './stop-words';

const pairs = readPairs(new URL('more-pairs.tsv', import.meta.url));
const words = [...new Set(pairs.flatMap(({ text }) => text.match(/[\u0621-\u064a]{2,}/g) ?? []))];

/** What writers and machines put into a word: tashkeel, tatweel, joiners, marks of direction, Quranic signs. */
const MARKS = Array.from(
  '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640\u06d6\u06e1' +
    '\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202e\u2066\u2069\ufeff\u00ad\u034f',
);

/** What writers put for a letter: a seat without its hamza, but no hamza where there is none. */
const SEATS = [
  [/[اأإآ]/, ['ا', 'أ', 'إ', 'آ', 'ا\u0654', 'ا\u0655', 'ٱ']],
  [/ؤ/, ['ؤ', 'و', 'و\u0654']],
  [/ئ/, ['ئ', 'ي', 'ي\u0654']],
] as const;

/** The same at its end. «كتابه» is another word than «كتابة»: the dots are left out, never added. */
const ENDS = [
  [/[ىي]/, ['ى', 'ي']],
  [/ة/, ['ة', 'ه']],
] as const;

/** Written so for «مسؤول، شؤون، مئة، قراءة» (fold-hamza.ts); with ي nobody writes them. */
const OTHER_SEAT = /مسئول|شئون|ائة$/;

const waysOf = (letter: string, at: number, word: string): readonly string[] => {
  if (letter === 'ئ' && OTHER_SEAT.test(word)) return [letter];
  const rules = at === word.length - 1 ? [...SEATS, ...ENDS] : SEATS;
  return rules.find(([of]) => of.test(letter))?.[1] ?? [letter];
};

/** A word with marks after any of its letters, each written in any way in which it is. */
const vary = (letters: string) =>
  fc
    .tuple(
      ...Array.from(letters, (letter, at) =>
        fc.tuple(
          fc.constantFrom(...waysOf(letter, at, letters)),
          fc.array(fc.constantFrom(...MARKS), { maxLength: 2 }).map((marks) => marks.join('')),
        ),
      ),
    )
    .map((parts) => parts.flat().join(''));

const varied = fc.constantFrom(...words).chain((word) => fc.tuple(fc.constant(word), vary(word)));

const HARD = Array.from('الوبفكهةيىء 1,.٬٣-G"«#@_\ud800\udfff\ufdfa');

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...MARKS, ...HARD),
    maxLength: 40,
  }),
);

const text = fc
  .array(
    fc.oneof(
      varied.map(([, other]) => other),
      hostile,
      fc.constantFrom(...words),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

const finds = (query: string, inText: string) => {
  const there = new Set(searchWords(inText).flatMap(({ stems }) => stems));
  return searchWords(query)
    .filter(({ isPart }) => !isPart)
    .every(({ stems }) => stems.some((stem) => there.has(stem)));
};

test('marks, seats of hamza and dots change nothing: a word is found by every way of writing it', () => {
  fc.assert(
    fc.property(varied, ([word, other]) => {
      // «إمام» without its hamza is found, but «أمام» is a stop word.
      fc.pre(!isStopWord(spell(other)) && !isStopWord(spell(word)));
      expect(searchWords(other)).not.toEqual([]);
      expect(finds(other, word)).toBe(true);
      expect(finds(word, other)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('every word of a text finds it', () => {
  fc.assert(
    fc.property(text, (written) => {
      for (const { start, end } of searchWords(written)) {
        expect(finds(written.slice(start, end), written)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('words stand in order inside the text, and hold letters, digits and dots only', () => {
  fc.assert(
    fc.property(text, (written) => {
      let last = 0;
      for (const { start, end, position, exact, stems } of searchWords(written)) {
        expect(start >= 0 && start < end && end <= written.length).toBe(true);
        expect(position >= last).toBe(true);
        expect(stems.length).toBeGreaterThan(0);
        for (const one of [exact, ...stems]) expect(one).toMatch(/^[\p{L}\p{N}.]+$/u);
        last = position;
      }
    }),
    { numRuns: 1000 },
  );
});

test('what is marked lies inside the text, in order, and changes none of it', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.constantFrom(...words)), text, (query, written) => {
      const found = findMarked(query)(written);
      let [shown, last] = ['', 0];
      for (const { start, end } of found) {
        expect(start >= last && start < end && end <= written.length).toBe(true);
        shown += written.slice(last, start) + written.slice(start, end);
        last = end;
      }
      expect(shown + written.slice(last)).toBe(written);
    }),
    { numRuns: 1000 },
  );
});

test('a text is marked where its own words stand', () => {
  fc.assert(
    fc.property(varied, ([word, other]) => {
      fc.pre(searchWords(word).length === 1 && searchWords(other).length === 1);
      const marked = findMarked(word)(`قبل ${other} ثم`);
      expect(marked).toHaveLength(1);
      expect(marked[0]?.start).toBe(4);
    }),
    { numRuns: 1000 },
  );
});
