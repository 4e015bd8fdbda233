import { expect, test } from 'vitest';
import { articleOpenGraph, pageOpenGraph, type MetaTag } from './open-graph';
import { bareStory, paper, story } from './sample-paper';

const lines = (tags: MetaTag[]) =>
  tags.map((tag) => `${'property' in tag ? tag.property : tag.name} = ${tag.content}`);

test('a story', () => {
  expect(lines(articleOpenGraph(story, paper))).toEqual([
    'og:type = article',
    'og:site_name = أفق',
    `og:title = ${story.title}`,
    `og:description = ${story.standfirst}`,
    `og:url = ${story.url}`,
    'og:locale = ar_AR',
    'og:image = https://ofuq.example/og/1042.jpg',
    'og:image:width = 1200',
    'og:image:height = 630',
    'og:image:alt = أفق',
    'twitter:card = summary_large_image',
    `twitter:title = ${story.title}`,
    `twitter:description = ${story.standfirst}`,
    'twitter:image = https://ofuq.example/og/1042.jpg',
    'twitter:image:alt = أفق',
    'article:published_time = 2026-11-24T08:30:00+03:00',
    'article:modified_time = 2026-11-24T09:15:00+03:00',
    'article:section = اقتصاد',
    'article:author = https://ofuq.example/writer/noura-alateeq',
    'article:tag = السكك الحديدية',
    'article:tag = الساحل الغربي',
  ]);
});

test('Open Graph says property, X says name', () => {
  for (const tag of articleOpenGraph(story, paper)) {
    expect('name' in tag).toBe(lines([tag])[0]?.startsWith('twitter:'));
  }
});

test('a bare story is described by the newspaper', () => {
  const tags = lines(articleOpenGraph(bareStory, paper));
  expect(tags).toContain('og:description = أبعدُ من العنوان');
  expect(tags.join('\n')).not.toMatch(/modified_time|article:author|article:tag/);
});

test('another page', () => {
  const page = {
    title: 'اقتصاد',
    description: '',
    url: 'https://ofuq.example/economy',
    image: story.shareImage,
  };
  const tags = lines(pageOpenGraph(page, { ...paper, language: 'ar-SA' }));
  expect(tags).toContain('og:type = website');
  expect(tags).toContain('og:locale = ar_SA');
  expect(tags.join('\n')).not.toMatch(/article:/);
});
