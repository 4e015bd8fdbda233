import { expect, test } from 'vitest';
import { robotsTxt } from './robots';

const SITEMAP = 'https://ofuq.example/sitemap.xml';

test('closes the desk and the search, names the sitemaps', () => {
  expect(robotsTxt({ sitemapUrls: [SITEMAP], refusedRobots: [] })).toBe(`User-agent: *
Disallow: /admin$
Disallow: /admin?
Disallow: /admin/
Disallow: /api/
Disallow: /preview/
Disallow: /search$
Disallow: /search?

Sitemap: https://ofuq.example/sitemap.xml
`);
});

test('refuses robots by name', () => {
  const text = robotsTxt({ sitemapUrls: [], refusedRobots: ['GPTBot', 'CCBot'] });
  expect(text.endsWith('\n\nUser-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n')).toBe(true);
});

test('a setting writes no lines of its own', () => {
  const text = robotsTxt({ sitemapUrls: [], refusedRobots: ['Bad\r\nDisallow: /\u2028#x\u0000'] });
  expect(text.split('\n').filter((line) => line.startsWith('User-agent'))).toEqual([
    'User-agent: *',
    'User-agent: BadDisallow:/x',
  ]);
});
