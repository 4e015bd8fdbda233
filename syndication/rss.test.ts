import { describe, expect, test } from 'vitest';
import { readXml } from './read-xml';
import { rssFeed } from './rss';
import { bareStory, feedOf, HOSTILE_IN_XML, hostileStory, paper, story } from './sample-paper';

const texts = (xml: string, name: string) => readXml(xml, name).map(({ text }) => text);

describe('rssFeed', () => {
  test('the channel', () => {
    const xml = rssFeed(feedOf(story), paper);
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"')).toBe(true);
    expect(readXml(xml, 'atom:link')[0]?.attributes).toEqual({
      href: 'https://ofuq.example/economy/feed.xml',
      rel: 'self',
      type: 'application/rss+xml',
    });
    expect(texts(xml, 'title')).toEqual(['أفق · اقتصاد', 'أفق · اقتصاد', story.title]);
    expect(texts(xml, 'language')).toEqual(['ar']);
    // The picture of a channel must repeat its title and link.
    expect(texts(xml, 'link')).toEqual([
      'https://ofuq.example/economy',
      'https://ofuq.example/economy',
      story.url,
    ]);
  });

  test('an item', () => {
    const xml = rssFeed(feedOf(story), paper);
    expect(readXml(xml, 'guid')).toEqual([
      { text: story.url, attributes: { isPermaLink: 'true' } },
    ]);
    expect(texts(xml, 'pubDate')).toEqual(['Tue, 24 Nov 2026 08:30:00 +0300']);
    expect(texts(xml, 'dc:creator')).toEqual(['نورة العتيق']);
    expect(texts(xml, 'category')).toEqual(['اقتصاد', 'السكك الحديدية', 'الساحل الغربي']);
    expect(texts(xml, 'content:encoded')).toEqual([story.bodyHtml]);
    expect(texts(xml, 'media:description')).toEqual(['قطار على جسر']);
    expect(readXml(xml, 'media:content')[0]?.attributes).toEqual({
      url: 'https://ofuq.example/media/ab/w.jpg',
      medium: 'image',
      type: 'image/jpeg',
      width: '1200',
      height: '675',
    });
  });

  test('whose picture it is, and a small cut of it', () => {
    const [wide, square] = story.images;
    const images = [wide, square].flatMap((one) => (one ? [{ ...one, credit: 'و & غ' }] : []));
    const xml = rssFeed(feedOf({ ...story, images }), paper);
    expect(readXml(xml, 'media:credit')).toEqual([
      { text: 'و & غ', attributes: { role: 'photographer', scheme: 'urn:ebu' } },
    ]);
    expect(readXml(xml, 'media:thumbnail')[0]?.attributes).toEqual({
      url: square?.url,
      width: '1200',
      height: '1200',
    });
  });

  test('a hub is named where there is one', () => {
    const links = (hubUrl: string | null) =>
      readXml(rssFeed({ ...feedOf(), hubUrl }, paper), 'atom:link').map((link) => link.attributes);
    const hub = 'https://hub.example/?a&b';
    expect(links(hub).slice(1)).toEqual([{ href: hub, rel: 'hub' }]);
    expect(links(null)).toHaveLength(1);
  });

  test('a bare item has nothing empty', () => {
    const xml = rssFeed(feedOf(bareStory), paper);
    for (const name of ['dc:creator', 'content:encoded', 'media:content', 'media:thumbnail']) {
      expect(readXml(xml, name)).toEqual([]);
    }
    expect(readXml(xml, 'description')).toHaveLength(1);
  });

  test.each([
    ['an update counts', [bareStory, story], ['Tue, 24 Nov 2026 09:15:00 +0300']],
    ['whatever the order', [story, bareStory], ['Tue, 24 Nov 2026 09:15:00 +0300']],
    ['no story, no date', [], []],
  ])('date of the feed: %s', (_, articles, dates) => {
    expect(texts(rssFeed(feedOf(...articles), paper), 'lastBuildDate')).toEqual(dates);
  });

  test('hostile text stays text', () => {
    const xml = rssFeed(feedOf(hostileStory, story), paper);
    expect(readXml(xml, 'item')).toHaveLength(2);
    expect(readXml(xml, 'script')).toEqual([]);
    expect(texts(xml, 'title')).toContain(HOSTILE_IN_XML);
    expect(texts(xml, 'dc:creator')[0]).toBe(HOSTILE_IN_XML);
    expect(texts(xml, 'content:encoded')).toEqual([`<p>${HOSTILE_IN_XML}</p>`, story.bodyHtml]);
    expect(readXml(xml, 'media:content')[0]?.attributes['url']).toBe(
      'https://ofuq.example/media/a.jpg?x=1&y="',
    );
  });
});
