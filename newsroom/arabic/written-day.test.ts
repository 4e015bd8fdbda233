import { describe, expect, test } from 'vitest';
import { dayInWords, isoDay, readWrittenDay } from './written-day';

describe('a written day', () => {
  test.each([
    ['2026-11-24', 'gregorian 2026-11-24'],
    [' 24/11/2026 ', 'gregorian 2026-11-24'],
    ['٢٤/١١/٢٠٢٦', 'gregorian 2026-11-24'],
    ['24 نوفمبر 2026م', 'gregorian 2026-11-24'],
    ['1448-6-14', 'hijri 1448-06-14'],
    ['14.6.1448', 'hijri 1448-06-14'],
    ['۱۴۴۸/۰۶/۱۴', 'hijri 1448-06-14'],
    ['14 جمادى الآخرة 1448هـ', 'hijri 1448-06-14'],
    ['14  جمادي الاخره 1448 هـ', 'hijri 1448-06-14'],
    // Which days a month has is for the calendar to say.
    ['2026-02-31', 'gregorian 2026-02-31'],
  ])('%s', (text, day) => {
    const found = readWrittenDay(text);
    expect(found && `${found.calendar} ${isoDay(found)}`).toBe(day);
  });

  test.each([
    ['', 'أمس', '2026', '2026-13-01', '2026-00-10', '2026-11-32', '0001-01-01', '1700-01-01'],
    ['24-11/2026', '2026-11-24T00:00', '24 صفر 2026', '24 نوفمبر 1448', '\u0000', '9'.repeat(5000)],
  ])('%s and others are none', (...texts) => {
    for (const text of texts) expect(readWrittenDay(text), text).toBeNull();
  });
});

test('a day in the words of its calendar', () => {
  const words = (text: string) => {
    const day = readWrittenDay(text);
    return day && dayInWords(day, 'arab');
  };
  expect(words('2026-11-24')).toBe('٢٤ نوفمبر ٢٠٢٦م');
  expect(words('1448-06-14')).toBe('١٤ جمادى الآخرة ١٤٤٨هـ');
});
