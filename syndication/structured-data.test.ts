import { describe, expect, test } from 'vitest';
import { checkStructuredData } from '@/tests/structured-data';
import { articleJsonLd, collectionJsonLd, personJsonLd, websiteJsonLd } from './json-ld';
import { bareStory, hostileStory, paper, story } from './sample-paper';
import type { SyndicatedArticle } from './types';

const classic = {
  ...story.images[0],
  url: 'https://ofuq.example/c.jpg',
  width: 1200,
  height: 900,
  alt: '',
};
const whole: SyndicatedArticle = {
  ...story,
  images: [...story.images, classic],
  corrections: [{ at: '2026-11-24T09:15:00+03:00', text: 'الصواب: 12 محطة.' }],
  clips: [
    {
      kind: 'video',
      name: 'جولة',
      url: 'https://ofuq.example/media/ab/film.mp4',
      type: 'video/mp4',
      bytes: 1,
      seconds: 61,
      uploadedAt: '2026-11-24T08:00:00+03:00',
      thumbnail: null,
    },
  ],
};
const list = { name: 'اقتصاد', url: story.section.url, description: '', parents: [], stories: [] };
const person = {
  ...{ name: 'نورة العتيق', url: 'https://ofuq.example/writer/w1', headline: '', bio: '' },
  ...{ image: null, profileUrls: [], stories: [{ name: story.title, url: story.url }] },
};

test.each([
  ['a story with everything', articleJsonLd(whole, paper)],
  ['a story with nothing', articleJsonLd(bareStory, paper)],
  ['hostile words', articleJsonLd({ ...hostileStory, images: [] }, paper)],
  ['the front page', websiteJsonLd(paper)],
  ['a list', collectionJsonLd({ ...list, stories: person.stories }, paper)],
  ['an empty list', collectionJsonLd(list, paper)],
  ['a writer', personJsonLd(person, paper)],
])('%s says all that search engines ask for', (_, json) => {
  expect(checkStructuredData(json).faults).toEqual([]);
});

describe('the rules see what is missing', () => {
  const faultsOf = (change: Partial<SyndicatedArticle>) =>
    checkStructuredData(articleJsonLd({ ...whole, ...change }, paper)).faults.join('\n');
  test.each<[string, Partial<SyndicatedArticle>, string]>([
    ['a ratio', { images: story.images }, 'NewsArticle.image'],
    ['an offset', { publishedAt: '2026-11-24T05:30:00Z' }, 'NewsArticle.datePublished'],
    ['the address of an author', { authors: [{ name: 'نورة', url: '' }] }, 'NewsArticle.author'],
    ['a section', { section: { name: '', url: story.section.url } }, 'NewsArticle.articleSection'],
  ])('%s', (_, change, fault) => {
    expect(faultsOf(change)).toContain(fault);
  });
});
