import { expect, test } from 'vitest';
import { jsonFeed } from '@/syndication/json-feed';
import { rssFeed } from '@/syndication/rss';
import { feedOf, paper, story } from '@/syndication/sample-paper';
import { hubIn } from './hub-in';

const HUB = 'https://hub.example/?a=1&b=2';
const feeds = (hubUrl: string | null, title?: string) => {
  const feed = { ...feedOf(title === undefined ? story : { ...story, title }), hubUrl };
  return [rssFeed(feed, paper), jsonFeed(feed, paper)].map((text) => Buffer.from(text));
};

test('the hub of a feed is found as the feed names it', () => {
  expect(feeds(HUB).map(hubIn)).toEqual([HUB, HUB]);
});

test('a feed without one has none, whatever its stories say', () => {
  const said = `<atom:link href="${HUB}" rel="hub"/> "hubs":[{"type":"WebSub","url":"${HUB}"`;
  expect(feeds(null, said).map(hubIn)).toEqual([null, null]);
});
