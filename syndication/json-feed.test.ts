import { expect, test } from 'vitest';
import { jsonFeed } from './json-feed';
import { bareStory, feedOf, HOSTILE, hostileStory, paper, story } from './sample-paper';

test('says everything once', () => {
  expect(JSON.parse(jsonFeed(feedOf(story), paper))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'أفق · اقتصاد',
    home_page_url: 'https://ofuq.example/economy',
    feed_url: 'https://ofuq.example/economy/feed.xml',
    description: 'أخبار الاقتصاد',
    icon: 'https://ofuq.example/logo.png',
    language: 'ar',
    authors: [{ name: 'أفق', url: 'https://ofuq.example/' }],
    items: [
      {
        id: story.url,
        url: story.url,
        title: story.title,
        summary: story.standfirst,
        content_html: story.bodyHtml,
        image: 'https://ofuq.example/media/ab/w.jpg',
        date_published: '2026-11-24T08:30:00+03:00',
        date_modified: '2026-11-24T09:15:00+03:00',
        authors: [{ name: 'نورة العتيق', url: 'https://ofuq.example/writer/noura-alateeq' }],
        tags: ['اقتصاد', 'السكك الحديدية', 'الساحل الغربي'],
      },
    ],
  });
});

test('a bare story still has content, and nothing empty', () => {
  expect(JSON.parse(jsonFeed(feedOf(bareStory), paper))).toMatchObject({
    items: [
      {
        id: bareStory.url,
        url: bareStory.url,
        title: bareStory.title,
        content_text: bareStory.title,
        date_published: bareStory.publishedAt,
        tags: ['اقتصاد'],
      },
    ],
  });
  expect(jsonFeed(feedOf(bareStory), paper)).not.toMatch(
    /date_modified|summary|content_html|"image"/,
  );
});

test('hostile text reads back', () => {
  expect(JSON.parse(jsonFeed(feedOf(hostileStory), paper))).toMatchObject({
    items: [{ title: HOSTILE, summary: HOSTILE, content_html: `<p>${HOSTILE}</p>` }],
  });
});

test('a hub is named where there is one', () => {
  const hubUrl = 'https://hub.example/';
  expect(JSON.parse(jsonFeed({ ...feedOf(), hubUrl }, paper))).toMatchObject({
    hubs: [{ type: 'WebSub', url: hubUrl }],
  });
  expect(jsonFeed(feedOf(), paper)).not.toContain('hubs');
});
