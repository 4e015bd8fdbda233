import { describe, expect, test } from 'vitest';
import { compareArabic, sortArabic } from './sorting';

describe('sortArabic', () => {
  test.each([
    [
      'hamza forms are one letter',
      ['بدر', 'أحمد', 'ابراهيم', 'إسراء'],
      ['ابراهيم', 'أحمد', 'إسراء', 'بدر'],
    ],
    ['madda counts as two alefs', ['أحمد', 'ابراهيم', 'آدم'], ['آدم', 'ابراهيم', 'أحمد']],
    ['alphabet', ['يوسف', 'ريم', 'عمر', 'دانة', 'تركي'], ['تركي', 'دانة', 'ريم', 'عمر', 'يوسف']],
    ['Arabic before Latin', ['Zain', 'يوسف', 'Adam', 'أحمد'], ['أحمد', 'يوسف', 'Adam', 'Zain']],
    ['numbers by value', ['عدد 10', 'عدد 9', 'عدد 100'], ['عدد 9', 'عدد 10', 'عدد 100']],
    ['tashkeel last', ['كُتب', 'كتاب', 'كتب'], ['كتاب', 'كتب', 'كُتب']],
  ])('%s', (_, names, sorted) => {
    expect(sortArabic(names, (name) => name)).toEqual(sorted);
  });

  test('sorts by a key and leaves its argument alone', () => {
    const people = [{ name: 'ريم' }, { name: 'أنس' }];
    expect(sortArabic(people, (person) => person.name)).toEqual([{ name: 'أنس' }, { name: 'ريم' }]);
    expect(people).toEqual([{ name: 'ريم' }, { name: 'أنس' }]);
  });
});

test('compareArabic tells different spellings apart', () => {
  expect(compareArabic('احمد', 'أحمد')).not.toBe(0);
  expect(compareArabic('أحمد', 'أحمد')).toBe(0);
});
