import { expect, test } from 'vitest';
import { deskAddress } from './desk-address';

test.each([
  ['/admin/articles/12', '/admin/articles/12'],
  ['/admin/articles?q=مطر', '/admin/articles?q=%D9%85%D8%B7%D8%B1'],
  ['/admin/articles?q=%D9%85', '/admin/articles?q=%D9%85'],
  ['/admin', '/admin'],
  ['/admin?from=//host', '/admin?from=//host'],
  ['/admin/staff/../articles', '/admin/articles'],
  ['/admin/قسم', '/admin/%D9%82%D8%B3%D9%85'],
  ['/admin/profile/address?token=a-_b', '/admin/profile/address?token=a-_b'],
  [undefined, '/admin'],
  ['', '/admin'],
])('%s leads to %s', (next, address) => {
  expect(deskAddress(next)).toBe(address);
});

test.each([
  'https://evil.example/admin',
  '//evil.example/admin',
  '/admin/..//evil.example',
  '/admin/../..//evil.example/admin',
  '/admin\\..\\evil',
  '/administrator',
  'javascript:alert(1)',
  'https:evil.example',
  'https:/evil.example/admin',
  '/\\evil.example',
  '\\\\evil.example/admin',
  '/\t/evil.example/admin',
  '/\n/evil.example/admin',
  ' //evil.example/admin',
  '\u0000/admin',
  '/%2f/evil.example/admin',
  '/%5cevil.example/admin',
  '/admin@evil.example',
  '/admin.evil.example',
  '/admin:80@evil.example',
  '/admin#/../..//evil.example',
  '/admin/%2e%2e//evil.example',
  '/admin/.%2E/%2e.//evil.example',
  '/admin/..\n//evil.example',
  '/admin/\t..//evil.example',
  '/admin/..\r\n/\t/evil.example/admin',
  '/أدمن',
  '//إيفل.example/admin',
  'admin',
  'data:text/html,<script>alert(1)</script>',
])('%s leads nowhere else', (next) => {
  expect(deskAddress(next)).toBe('/admin');
});

test.each([
  '/admin/\r\nSet-Cookie: a=b',
  '/admin?x=\r\nLocation: https://evil.example',
  '/admin//evil.example',
  '/admin/%0d%0aX-A: 1',
  '/admin/%2f%2fevil.example',
])('%j stays on one line and in the house', (next) => {
  const address = deskAddress(next);
  expect(address).toMatch(/^\/admin[/?]?[\x21-\x7e]*$/);
  expect(new URL(address, 'https://news.example').origin).toBe('https://news.example');
});
