import { expect, test } from 'vitest';
import { normalPath } from './normal-path';

test.each([
  ['/2019/05/خبر-قديم', '/2019/05/خبر-قديم'],
  ['/2019/05/%D8%AE%D8%A8%D8%B1-%D9%82%D8%AF%D9%8A%D9%85/', '/2019/05/خبر-قديم'],
  ['/%d8%ae%d8%a8%d8%b1', '/خبر'],
  ['https://old.example.org/خبر?p=12#top', '/خبر?p=12'],
  ['/?p=12', '/?p=12'],
  ['/', '/'],
  ['/a//', '/a'],
  ['/a//b///', '/a//b'],
  [`/a${'/'.repeat(1900)}b`, null],
  ['/a/../b', '/b'],
  ['/a%2Fb', '/a%2Fb'],
  ['/%ff%fe', '/%FF%FE'],
  ['/a%2fb', '/a%2Fb'],
  ['/%D8%ae%d8%A8%D8%b1', '/خبر'],
  ['/%25D8%25AE%25d8%25a8%25D8%25B1', '/خبر'],
  ['/%2525D8%2525AE', '/خ'],
  ['/آ', '/آ'],
  ['/a%0d%0aSet-Cookie:x', null],
  ['/a b', '/a b'],
  ['خبر', null],
  ['javascript:alert(1)', null],
  ['', null],
  [`/${'ا'.repeat(600)}`, null],
])('%j → %j', (raw, expected) => {
  expect(normalPath(raw)).toBe(expected);
});

test('normalising twice changes nothing', () => {
  for (const raw of ['/خبر', '/a%2Fb', '/100%25', '/%2525', '/%25ff', '/a%2fb']) {
    const once = normalPath(raw) ?? '';
    expect(normalPath(once)).toBe(once);
  }
});
