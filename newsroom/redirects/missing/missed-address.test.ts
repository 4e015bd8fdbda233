import { expect, test } from 'vitest';
import { missedAddress } from './missed-address';

const FROM = 'https://other.example/page?user=5#top';

test.each([
  ['/2019/%D8%AE%D8%A8%D8%B1/', '', { path: '/2019/خبر', referrer: null }],
  ['/2019/x?utm_source=a', '', { path: '/2019/x', referrer: null }],
  ['/news?id=55&name=Someone', '', { path: '/news?id=55', referrer: null }],
  ['/news.php?id=55', FROM, { path: '/news.php?id=55', referrer: 'https://other.example/page' }],
  ['/local/99999', 'javascript:alert(1)', { path: '/local/99999', referrer: null }],
])('%s counts', (target, referrer, expected) => {
  expect(missedAddress(target, referrer)).toEqual(expected);
});

test.each([
  '/',
  '/?p=5',
  '/wp-login.php',
  '/blog/wp-admin/setup-config.php',
  '/.env',
  '/.git/config',
  '/news.php?id=5',
  '/vendor/phpunit/src/Util/PHP/eval-stdin.php',
  '/backup.zip',
  '/old.sql',
  '/app.js.map',
  '/apple-touch-icon-120x120.png',
  '/.well-known/security.txt',
  '//evil.example',
  '/a%00',
  '/<script>alert(1)</script>',
  "/a'or(1=1)",
  '/reset/someone@example.org',
  '/call/0551234567',
  '/%ff%fe',
  '/a%E2%80%AEb',
  `/${'a'.repeat(10_000)}`,
])('%s does not', (target) => {
  expect(missedAddress(target, '')).toBeNull();
});
