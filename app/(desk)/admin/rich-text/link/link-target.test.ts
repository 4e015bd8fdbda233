import { expect, test } from 'vitest';
import { linkTarget } from './link-target';

const at = (typed: string) => linkTarget(typed, 'https://ofuq.example');

test.each([
  ['/local/12', { kind: 'own', href: '/local/12' }],
  [' https://ofuq.example/local/12?a=1#b ', { kind: 'own', href: '/local/12?a=1#b' }],
  ['ofuq.example/tag/3', { kind: 'own', href: '/tag/3' }],
  ['www.spa.gov.sa/x', { kind: 'foreign', href: 'https://www.spa.gov.sa/x', host: 'spa.gov.sa' }],
  ['http://example.org', { kind: 'foreign', href: 'http://example.org', host: 'example.org' }],
  ['mailto:a@example.org', { kind: 'mail', href: 'mailto:a@example.org' }],
])('%s', (typed, expected) => {
  expect(at(typed)).toEqual(expected);
});

test.each([
  '',
  'القطار الساحلي',
  'javascript:alert(1)',
  '//evil.example/x',
  'https://',
  '12.5 مليار',
])('«%s» is no address', (typed) => {
  expect(at(typed)).toBeNull();
});
