import { expect, test } from 'vitest';
import { isReader } from './is-reader';

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

test.each([
  ['a phone', { 'user-agent': PHONE }, true],
  ['a phone with cookies of others', { 'user-agent': PHONE, cookie: 'a=b; c=d' }, true],
  ['nobody in particular', {}, false],
  [
    'a crawler',
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    false,
  ],
  ['a program', { 'user-agent': 'curl/8.5.0' }, false],
  [
    'a browser without a person',
    { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/143.0.0.0 Safari/537.36' },
    false,
  ],
  ['a page fetched ahead', { 'user-agent': PHONE, 'sec-purpose': 'prefetch;prerender' }, false],
  ['the same in older words', { 'user-agent': PHONE, purpose: 'prefetch' }, false],
  ['the newsroom', { 'user-agent': PHONE, cookie: 'a=b; matbaa.session=x' }, false],
  ['the newsroom in production', { 'user-agent': PHONE, cookie: '__Host-matbaa.session=x' }, false],
])('%s', (_who, headers, reads) => {
  expect(isReader(headers)).toBe(reads);
});
