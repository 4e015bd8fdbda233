import { expect, test } from 'vitest';
import { destinationOf } from './address';

const arabic = encodeURIComponent('أخبار');

test.each([
  ['/', { to: 'page', path: '/', search: '' }],
  ['/?utm_source=x', { to: 'page', path: '/', search: '' }],
  ['/local', { to: 'page', path: '/local', search: '' }],
  ['/local?page=2&fbclid=1', { to: 'page', path: '/local', search: '?page=2' }],
  ['/local?page=1', { to: 'redirect', location: '/local' }],
  ['/local?page=-1', { to: 'nowhere' }],
  ['/local?page=02', { to: 'nowhere' }],
  ['/local?page=1001', { to: 'nowhere' }],
  ['/local?page=x', { to: 'nowhere' }],
  ['/local/', { to: 'redirect', location: '/local' }],
  ['/local/12/', { to: 'redirect', location: '/local/12' }],
  ['/local/12', { to: 'article', section: 'local', id: 12, search: '' }],
  ['/local/12?utm=1', { to: 'article', section: 'local', id: 12, search: '' }],
  ['/local/0012', { to: 'page', path: '/local/0012', search: '' }],
  ['/tag/7', { to: 'page', path: '/tag/7', search: '' }],
  ['/search?page=2&q=%D8%A3&x=1', { to: 'page', path: '/search', search: '?q=%D8%A3&page=2' }],
  ['/search?q=a&page=1', { to: 'redirect', location: '/search?q=a' }],
  [`/2019/${arabic}`, { to: 'page', path: '/2019/أخبار', search: '' }],
  ['/%ff%fe', { to: 'nowhere' }],
  ['/a%00b', { to: 'nowhere' }],
  ['//evil.example', { to: 'nowhere' }],
  ['/prepared/gone', { to: 'nowhere' }],
  ['/admin', { to: 'press' }],
  ['/admin/articles/5?x=1', { to: 'press' }],
  ['/administration', { to: 'page', path: '/administration', search: '' }],
  ['/api/tags', { to: 'press' }],
  ['/_next/static/a.js', { to: 'press' }],
  ['/fonts/markazi-text-arabic.woff2', { to: 'static' }],
  ['/fonts/../../etc/passwd', { to: 'page', path: '/fonts/../../etc/passwd', search: '' }],
  ['/media/ab/abcdef0123456789.avif', { to: 'media', key: 'ab/abcdef0123456789.avif' }],
  ['/media/../../etc/passwd', { to: 'page', path: '/media/../../etc/passwd', search: '' }],
  ['/healthz', { to: 'health', check: 'live' }],
  ['/readyz', { to: 'health', check: 'ready' }],
])('%s', (target, destination) => {
  expect(destinationOf(target)).toEqual(destination);
});
