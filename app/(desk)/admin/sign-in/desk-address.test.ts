import { expect, test } from 'vitest';
import { deskAddress } from './desk-address';

test.each([
  ['/admin/articles/12', '/admin/articles/12'],
  ['/admin/articles?q=مطر', '/admin/articles?q=%D9%85%D8%B7%D8%B1'],
  ['/admin/articles?q=%D9%85', '/admin/articles?q=%D9%85'],
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
])('%s leads nowhere else', (next) => {
  expect(deskAddress(next)).toBe('/admin');
});
