import { describe, expect, test } from 'vitest';
import {
  clockTime,
  dayRange,
  dualDate,
  gregorianDate,
  hijriDate,
  isoWithOffset,
  parseLocal,
  relativeTime,
} from './dates';

const at = (iso: string) => new Date(iso);
const MORNING = at('2026-11-24T10:42:00+03:00');

describe('gregorianDate', () => {
  test.each([
    ['2026-11-24T10:42:00+03:00', {}, '24 نوفمبر 2026م'],
    ['2026-01-01T00:00:00+03:00', {}, '1 يناير 2026م'],
    ['2025-12-31T20:59:59Z', {}, '31 ديسمبر 2025م'],
    ['2025-12-31T21:00:00Z', {}, '1 يناير 2026م'],
    ['2025-12-31T21:00:00Z', { zone: 'UTC' }, '31 ديسمبر 2025م'],
    ['2026-11-24T10:42:00+03:00', { digits: 'arab' }, '٢٤ نوفمبر ٢٠٢٦م'],
  ] as const)('%s with %o', (iso, options, text) => {
    expect(gregorianDate(at(iso), options)).toBe(text);
  });
});

describe('hijriDate', () => {
  test.each([
    ['2026-11-24T10:42:00+03:00', {}, '14 جمادى الآخرة 1448هـ'],
    ['2024-03-11T12:00:00+03:00', {}, '1 رمضان 1445هـ'],
    ['2025-06-26T12:00:00+03:00', {}, '1 محرم 1447هـ'],
    ['2026-03-20T12:00:00+03:00', {}, '1 شوال 1447هـ'],
    ['2026-03-20T12:00:00+03:00', { hijriOffset: -1 }, '30 رمضان 1447هـ'],
    ['2026-03-20T12:00:00+03:00', { hijriOffset: 1 }, '2 شوال 1447هـ'],
    ['2026-03-19T21:00:00Z', {}, '1 شوال 1447هـ'],
    ['2026-03-19T20:59:59Z', {}, '30 رمضان 1447هـ'],
    ['2026-11-24T10:42:00+03:00', { digits: 'arab' }, '١٤ جمادى الآخرة ١٤٤٨هـ'],
  ] as const)('%s with %o', (iso, options, text) => {
    expect(hijriDate(at(iso), options)).toBe(text);
  });
});

describe('dualDate', () => {
  test.each([
    ['2026-11-24T10:42:00+03:00', {}, 'الثلاثاء 14 جمادى الآخرة 1448هـ · 24 نوفمبر 2026م'],
    ['2026-11-22T00:00:00+03:00', {}, 'الأحد 12 جمادى الآخرة 1448هـ · 22 نوفمبر 2026م'],
    // The weekday is the civil day's, whatever the sighting says.
    [
      '2026-11-24T10:42:00+03:00',
      { hijriOffset: -1 },
      'الثلاثاء 13 جمادى الآخرة 1448هـ · 24 نوفمبر 2026م',
    ],
  ] as const)('%s with %o', (iso, options, text) => {
    expect(dualDate(at(iso), options)).toBe(text);
  });
});

describe('clockTime', () => {
  test.each([
    ['2026-11-24T00:00:00+03:00', {}, '12:00\u00a0ص'],
    ['2026-11-24T10:42:00+03:00', {}, '10:42\u00a0ص'],
    ['2026-11-24T12:00:00+03:00', {}, '12:00\u00a0م'],
    ['2026-11-24T14:05:00+03:00', {}, '2:05\u00a0م'],
    ['2026-11-24T23:59:59+03:00', {}, '11:59\u00a0م'],
    ['2026-11-24T10:42:00+03:00', { digits: 'arab' }, '١٠:٤٢\u00a0ص'],
    ['2026-07-24T10:42:00+03:00', { zone: 'Africa/Casablanca' }, '8:42\u00a0ص'],
  ] as const)('%s with %o', (iso, options, text) => {
    expect(clockTime(at(iso), options)).toBe(text);
  });
});

describe('relativeTime', () => {
  test.each([
    ['2026-11-24T10:42:00+03:00', 'الآن'],
    ['2026-11-24T10:41:01+03:00', 'الآن'],
    ['2026-11-24T10:42:59+03:00', 'الآن'],
    ['2026-11-24T10:41:00+03:00', 'قبل دقيقة'],
    ['2026-11-24T10:40:00+03:00', 'قبل دقيقتين'],
    ['2026-11-24T10:04:00+03:00', 'قبل 38\u00a0دقيقة'],
    ['2026-11-24T09:42:01+03:00', 'قبل 59\u00a0دقيقة'],
    ['2026-11-24T09:42:00+03:00', 'قبل ساعة'],
    ['2026-11-24T08:42:00+03:00', 'قبل ساعتين'],
    ['2026-11-24T07:00:00+03:00', 'قبل 3\u00a0ساعات'],
    ['2026-11-23T23:42:00+03:00', 'قبل 11\u00a0ساعة'],
    ['2026-11-23T10:42:01+03:00', 'قبل 23\u00a0ساعة'],
    ['2026-11-23T10:42:00+03:00', 'أمس'],
    ['2026-11-23T00:00:00+03:00', 'أمس'],
    ['2026-11-22T23:59:59+03:00', '22 نوفمبر 2026م'],
    ['2026-11-24T10:44:00+03:00', '24 نوفمبر 2026م'],
  ])('%s is «%s»', (iso, text) => {
    expect(relativeTime(at(iso), MORNING)).toBe(text);
  });

  test('yesterday is a day of the zone', () => {
    const from = at('2026-11-22T22:00:00Z');
    expect(relativeTime(from, MORNING)).toBe('أمس');
    expect(relativeTime(from, MORNING, { zone: 'UTC' })).toBe('22 نوفمبر 2026م');
  });

  test('digits of the site', () => {
    expect(relativeTime(at('2026-11-24T10:04:00+03:00'), MORNING, { digits: 'arab' })).toBe(
      'قبل ٣٨\u00a0دقيقة',
    );
  });
});

describe('isoWithOffset', () => {
  test.each([
    ['2026-11-24T07:42:00.123Z', 'Asia/Riyadh', '2026-11-24T10:42:00+03:00'],
    ['2026-11-24T21:30:00Z', 'Asia/Riyadh', '2026-11-25T00:30:00+03:00'],
    ['2026-11-24T07:42:00Z', 'UTC', '2026-11-24T07:42:00+00:00'],
    ['2026-07-01T00:00:00Z', 'Africa/Cairo', '2026-07-01T03:00:00+03:00'],
    ['2026-01-01T00:00:00Z', 'Africa/Cairo', '2026-01-01T02:00:00+02:00'],
    ['2026-01-01T00:00:00Z', 'America/St_Johns', '2025-12-31T20:30:00-03:30'],
  ])('%s in %s', (iso, zone, text) => {
    expect(isoWithOffset(at(iso), zone)).toBe(text);
    expect(at(text).getTime()).toBe(Math.floor(at(iso).getTime() / 1000) * 1000);
  });

  test('an unknown zone is an error', () => {
    expect(() => isoWithOffset(MORNING, 'Asia/Nowhere')).toThrow(RangeError);
  });
});

describe('dayRange', () => {
  test.each([
    [2026, 11, 24, 'Asia/Riyadh', '2026-11-23T21:00:00.000Z', '2026-11-24T21:00:00.000Z'],
    [2024, 2, 29, 'Asia/Riyadh', '2024-02-28T21:00:00.000Z', '2024-02-29T21:00:00.000Z'],
    [2026, 12, 31, 'UTC', '2026-12-31T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    // Cairo skips from 00:00 to 01:00 at the start of this day, so it has 23 hours.
    [2026, 4, 24, 'Africa/Cairo', '2026-04-23T22:00:00.000Z', '2026-04-24T21:00:00.000Z'],
  ])('%d-%d-%d in %s', (year, month, day, zone, start, end) => {
    const range = dayRange(year, month, day, zone);
    expect(range?.start.toISOString()).toBe(start);
    expect(range?.end.toISOString()).toBe(end);
  });

  test.each([
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [26, 1, 1],
    [2026.5, 1, 1],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d is no day', (year, month, day) => {
    expect(dayRange(year, month, day)).toBeNull();
  });
});

describe('parseLocal', () => {
  test.each([
    ['2026-11-24', '14:00', 'Asia/Riyadh', '2026-11-24T11:00:00.000Z'],
    ['2026-11-24', '00:00', 'Asia/Riyadh', '2026-11-23T21:00:00.000Z'],
    // Summer time begins in Berlin: 02:30 does not exist and means 03:30.
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    // It ends: 02:30 comes twice, the first counts.
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:30', 'Europe/Berlin', '2026-10-25T02:30:00.000Z'],
  ])('%s %s in %s', (date, time, zone, iso) => {
    expect(parseLocal(date, time, zone)?.toISOString()).toBe(iso);
  });

  test.each([
    ['2026-02-30', '10:00'],
    ['2026-11-24', '24:00'],
    ['2026-11-24', '10:60'],
    ['2026-11-24', ''],
    ['', '10:00'],
    ['24/11/2026', '10:00'],
    ['2026-11-24', '10:00:00'],
    ['2026-11-24\n', '10:00'],
  ])('%s %s is no moment', (date, time) => {
    expect(parseLocal(date, time)).toBeNull();
  });
});

test('no direction marks in any output', () => {
  const outputs = [
    dualDate(MORNING),
    clockTime(MORNING),
    isoWithOffset(MORNING),
    relativeTime(at('2026-11-24T07:00:00+03:00'), MORNING, { digits: 'arab' }),
  ];
  expect(outputs.join('')).not.toMatch(/[\u061c\u200e\u200f\u2066-\u2069]/);
});
