import { expect, test } from 'vitest';
import { plainParagraphs } from './plain-paragraphs';

test('lines are paragraphs, empty ones are not', () => {
  expect(plainParagraphs('فقرة أولى\r\n\r\n\r\n  فقرة   ثانية\nثالثة\n')).toEqual([
    'فقرة أولى',
    'فقرة ثانية',
    'ثالثة',
  ]);
  expect(plainParagraphs(' \n ')).toEqual([]);
});

test('verses and long paragraphs stay as they are', () => {
  const verses = 'قفا نبكِ من ذكرى حبيبٍ ومنزلِ\nبسقط اللوى بين الدخول فحوملِ';
  expect(plainParagraphs(verses)).toHaveLength(2);
  const long = 'كلمة '.repeat(60).trim();
  expect(plainParagraphs(`${long}\n${long}`)).toEqual([long, long]);
});
