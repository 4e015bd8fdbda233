import { expect, test } from 'vitest';
import { normalTarget } from './normal-target';

const SITE = 'https://news.example';

test.each([
  ['/latest', '/latest'],
  ['/local/%D8%AE%D8%A8%D8%B1/', '/local/خبر'],
  ['https://news.example/local/5?page=2#top', '/local/5?page=2#top'],
  ['http://news.example/local/5', '/local/5'],
  ['https://other.example/a b', 'https://other.example/a%20b'],
  ['https://مثال.موقع/', 'https://xn--mgbh0fb.xn--4gbrim/'],
  ['http://other.example/', null],
  ['https://localhost/', null],
  ['https://news.example@other.example/', null],
  ['https://user:word@other.example/', null],
  ['//other.example/', null],
  ['/\\other.example', null],
  ['\\\\other.example', null],
  ['/.//other.example', null],
  ['https:///other.example', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['/a\r\nSet-Cookie: x', null],
  ['/a%0d%0aSet-Cookie:x', null],
  ['/a\u0000', null],
  ['/a%00', null],
  ['/\u202elatest', null],
  [`/${'ا'.repeat(600)}`, null],
  [`https://other.example/${'a'.repeat(10_000)}`, null],
  ['latest', null],
  ['', null],
])('%j → %j', (raw, expected) => {
  expect(normalTarget(raw, SITE)).toBe(expected);
});
