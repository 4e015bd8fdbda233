import { describe, expect, test } from 'vitest';
import { formatNumber, formatPercent, withDigits } from './digits';

describe('formatNumber', () => {
  test.each([
    [0, {}, '0'],
    [999, {}, '999'],
    [1180, {}, '1,180'],
    [1234567, {}, '1,234,567'],
    [3.2, {}, '3.2'],
    [3.14159, {}, '3.14'],
    [3.5, { decimals: 0 }, '4'],
    [2026, { grouping: false }, '2026'],
    [1180, { digits: 'arab' }, '١٬١٨٠'],
    [3.2, { digits: 'arab' }, '٣٫٢'],
    [-5, {}, '\u200e-5'],
    [-5, { digits: 'arab' }, '\u061c-٥'],
  ] as const)('%d with %o', (value, options, text) => {
    expect(formatNumber(value, options)).toBe(text);
  });
});

describe('formatPercent', () => {
  test.each([
    [12, {}, '12\u061c%'],
    [3.25, {}, '3.3\u061c%'],
    [3.25, { decimals: 2 }, '3.25\u061c%'],
    [12, { digits: 'arab' }, '١٢\u061c٪'],
  ] as const)('%d with %o', (points, options, text) => {
    expect(formatPercent(points, options)).toBe(text);
  });
});

describe('withDigits', () => {
  test.each([
    ['10:42 ص', 'latn', '10:42 ص'],
    ['10:42 ص', 'arab', '١٠:٤٢ ص'],
  ] as const)('%s in %s', (text, digits, expected) => {
    expect(withDigits(text, digits)).toBe(expected);
  });
});
