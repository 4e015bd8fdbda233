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
  ['/local/12', { to: 'article', section: 'local', id: 12 }],
  ['/local/12?utm=1', { to: 'article', section: 'local', id: 12 }],
  ['/local/0012', { to: 'nowhere' }],
  ['/writer/12', { to: 'page', path: '/writer/12', search: '' }],
  ['/archive/12', { to: 'nowhere' }],
  ['/tag/7', { to: 'page', path: '/tag/7', search: '' }],
  ['/search?page=2&q=%D8%A3&x=1', { to: 'page', path: '/search', search: '?q=%D8%A3&page=2' }],
  ['/search?q=a&page=1', { to: 'redirect', location: '/search?q=a' }],
  ['/suggest?q=%20a++b+&page=2', { to: 'page', path: '/suggest', search: '?q=a+b' }],
  [
    `/suggest?q=${'a'.repeat(200)}`,
    { to: 'page', path: '/suggest', search: `?q=${'a'.repeat(60)}` },
  ],
  ['/search?q=a&calendar=&section=&from=', { to: 'redirect', location: '/search?q=a' }],
  [
    '/search?q=a&calendar=hijri&from=2026-11-24&hijri-from=14%2F6%2F1448',
    { to: 'redirect', location: '/search?q=a&from=1448-06-14' },
  ],
  ['/search?q=%20a+', { to: 'page', path: '/search', search: '?q=a' }],
  [
    '/search?q=a&writer=%D8%A3&from=2026-11-24',
    { to: 'page', path: '/search', search: '?q=a&from=2026-11-24' },
  ],
  ['/0a1b2c3d.txt', { to: 'page', path: '/0a1b2c3d.txt', search: '' }],
  ['/sitemaps/pages.xml', { to: 'page', path: '/sitemaps/pages.xml', search: '' }],
  ['/sitemaps/tags.xml', { to: 'nowhere' }],
  ['/a.txt', { to: 'nowhere' }],
  [`/2019/${arabic}`, { to: 'nowhere' }],
  ['/wp-login.php', { to: 'nowhere' }],
  ['/archive/2026/11/24', { to: 'page', path: '/archive/2026/11/24', search: '' }],
  ['/sports/feed.xml', { to: 'page', path: '/sports/feed.xml', search: '' }],
  ['/writer/w12', { to: 'page', path: '/writer/w12', search: '' }],
  ['/%ff%fe', { to: 'nowhere' }],
  ['/a%00b', { to: 'nowhere' }],
  ['//evil.example', { to: 'nowhere' }],
  ['/prepared/gone', { to: 'nowhere' }],
  ['/admin', { to: 'press' }],
  ['/admin/articles/5?x=1', { to: 'press' }],
  ['/administration', { to: 'page', path: '/administration', search: '' }],
  ['/api/tags', { to: 'press' }],
  ['/api/views', { to: 'views' }],
  ['/api/views/5', { to: 'press' }],
  ['/most-read?page=2&x=1', { to: 'page', path: '/most-read', search: '?page=2' }],
  ['/most-read?page=1', { to: 'redirect', location: '/most-read' }],
  ['/_next/static/a.js?dpl=0f9c', { to: 'static', address: '/_next/static/a.js' }],
  ['/_next/image?url=a', { to: 'framework' }],
  ['/%5fnext/image?url=a', { to: 'framework' }],
  ['/_next//image?url=a', { to: 'framework' }],
  ['/assets/%65nhance.js', { to: 'static', address: '/assets/%65nhance.js' }],
  ['/fonts/a.woff2', { to: 'static', address: '/fonts/a.woff2' }],
  ['/favicon.ico', { to: 'static', address: '/favicon.ico' }],
  ['/fonts/../../etc/passwd', { to: 'nowhere' }],
  ['/admin/../latest', { to: 'nowhere' }],
  ['/admin/%2e%2e/latest', { to: 'nowhere' }],
  ['/_next/static/..%2f..%2fadmin', { to: 'nowhere' }],
  ['/admin//evil', { to: 'nowhere' }],
  ['/admin/%ff', { to: 'nowhere' }],
  [
    '/media/ab/abcdef0123456789abcdef01.avif',
    { to: 'media', key: 'ab/abcdef0123456789abcdef01.avif' },
  ],
  [
    '/media/ab/abcdef0123456789abcdef01.mp4',
    { to: 'media', key: 'ab/abcdef0123456789abcdef01.mp4' },
  ],
  ['/media/ab/abcdef0123456789.avif', { to: 'nowhere' }],
  ['/media/ab/abcdef0123456789abcdef01.svg', { to: 'nowhere' }],
  ['/media/../../etc/passwd', { to: 'nowhere' }],
  ['/healthz', { to: 'health', check: 'live' }],
  ['/readyz', { to: 'health', check: 'ready' }],
  ['/metrics', { to: 'metrics' }],
])('%s', (target, destination) => {
  expect(destinationOf(target)).toEqual(destination);
});

test('no page has an address as long as somebody likes', () => {
  const names = ['q', 'section', 'tag', 'writer', 'kind', 'from', 'to', 'sort'];
  const query = names.map((name) => `${name}=${'%D8%A3'.repeat(300)}`).join('&');
  const found = destinationOf(`/search?${query}`);
  expect(found).toEqual({
    to: 'page',
    path: '/search',
    search: `?q=${'%D8%A3'.repeat(201)}&from=${'%D8%A3'.repeat(30)}&to=${'%D8%A3'.repeat(30)}`,
  });
});
