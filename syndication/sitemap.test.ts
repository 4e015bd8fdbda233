import { describe, expect, test } from 'vitest';
import { readXml } from './read-xml';
import { HOSTILE, HOSTILE_IN_XML, paper, story } from './sample-paper';
import {
  newsSitemap,
  NEWS_SITEMAP_LIMIT,
  SITEMAP_LIMIT,
  sitemapIndex,
  urlSitemap,
} from './sitemap';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

test('sitemapIndex', () => {
  expect(
    sitemapIndex([
      {
        url: 'https://ofuq.example/sitemaps/2026-11.xml',
        lastModified: '2026-11-24T09:15:00+03:00',
      },
      { url: 'https://ofuq.example/sitemaps/2026-10.xml', lastModified: null },
    ]),
  ).toBe(
    `${DECLARATION}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` +
      '<sitemap><loc>https://ofuq.example/sitemaps/2026-11.xml</loc>' +
      '<lastmod>2026-11-24T09:15:00+03:00</lastmod></sitemap>' +
      '<sitemap><loc>https://ofuq.example/sitemaps/2026-10.xml</loc></sitemap></sitemapindex>\n',
  );
});

describe('urlSitemap', () => {
  test('pages with their pictures', () => {
    const page = {
      url: story.url,
      lastModified: '2026-11-24T09:15:00+03:00',
      imageUrls: ['https://ofuq.example/media/a.jpg?x=1&y=2'],
    };
    expect(urlSitemap([page])).toBe(
      `${DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ` +
        'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">' +
        '<url><loc>https://ofuq.example/economy/1042</loc>' +
        '<lastmod>2026-11-24T09:15:00+03:00</lastmod>' +
        '<image:image><image:loc>https://ofuq.example/media/a.jpg?x=1&amp;y=2</image:loc></image:image>' +
        '</url></urlset>\n',
    );
  });

  test('is never longer than crawlers read', () => {
    const page = { url: story.url, lastModified: null, imageUrls: [] };
    const full = Array.from({ length: SITEMAP_LIMIT }, () => page);
    expect(urlSitemap(full).match(/<loc>/g)).toHaveLength(SITEMAP_LIMIT);
    expect(() => urlSitemap([...full, page])).toThrow(RangeError);
    expect(() => sitemapIndex([...full, page])).toThrow(RangeError);
  });
});

describe('newsSitemap', () => {
  test('a story', () => {
    const xml = newsSitemap([story], paper);
    expect(readXml(xml, 'loc')[0]?.text).toBe(story.url);
    expect(readXml(xml, 'news:name')[0]?.text).toBe('أفق');
    expect(readXml(xml, 'news:language')[0]?.text).toBe('ar');
    expect(readXml(xml, 'news:publication_date')[0]?.text).toBe('2026-11-24T08:30:00+03:00');
    expect(readXml(xml, 'news:title')[0]?.text).toBe(story.title);
  });

  test('hostile text stays text', () => {
    const xml = newsSitemap([{ ...story, title: HOSTILE }], { name: HOSTILE, language: 'ar' });
    expect(readXml(xml, 'news:title')[0]?.text).toBe(HOSTILE_IN_XML);
    expect(readXml(xml, 'news:name')[0]?.text).toBe(HOSTILE_IN_XML);
  });

  test('is never longer than crawlers read', () => {
    const full = Array.from({ length: NEWS_SITEMAP_LIMIT }, () => story);
    expect(readXml(newsSitemap(full, paper), 'url')).toHaveLength(NEWS_SITEMAP_LIMIT);
    expect(() => newsSitemap([...full, story], paper)).toThrow(RangeError);
  });

  test('no story at all is a whole document', () => {
    expect(newsSitemap([], paper)).toMatch(/<urlset [^>]+\/>\n$/);
  });
});
