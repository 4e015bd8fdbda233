import { expect, test } from 'vitest';
import { speechParts } from './speech-parts';

test('a sentence is a part, and a decimal point ends none', () => {
  expect(speechParts('بلغت الكلفة 3.2 مليار ريال. متى\nيصل القطار؟ «قريبًا.» قال.')).toEqual([
    'بلغت الكلفة 3.2 مليار ريال.',
    'متى يصل القطار؟',
    '«قريبًا.»',
    'قال.',
  ]);
});

test('long sentences are divided at a space, and nothing is lost', () => {
  const text = 'كلمة '.repeat(200).trim();
  const parts = speechParts(text);
  expect(parts.length).toBeGreaterThan(4);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(180);
  expect(parts.join(' ')).toBe(text);
});

test('a word without an end is one part', () => {
  expect(speechParts('ب'.repeat(500)).join('')).toBe('ب'.repeat(500));
});

test('an empty text has no parts', () => {
  expect(speechParts(' \n ')).toEqual([]);
});
