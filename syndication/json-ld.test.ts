import { describe, expect, test } from 'vitest';
import { articleJsonLd, collectionJsonLd, personJsonLd, websiteJsonLd } from './json-ld';
import { bareStory, HOSTILE, hostileStory, paper, story } from './sample-paper';

interface Graph {
  '@context': string;
  '@graph': Record<string, unknown>[];
}

const read = (json: string) => JSON.parse(json) as Graph;
const types = (json: string) => read(json)['@graph'].map((node) => node['@type']);
const first = (json: string) => read(json)['@graph'][0] ?? {};

const image = (url: string, width: number, height: number, caption?: string) => ({
  '@type': 'ImageObject',
  url,
  contentUrl: url,
  width,
  height,
  ...(caption && { caption }),
});

const PUBLISHER = {
  '@type': 'NewsMediaOrganization',
  '@id': 'https://ofuq.example/#publisher',
  name: 'أفق',
  url: 'https://ofuq.example/',
  logo: image('https://ofuq.example/logo.png', 512, 512),
};

describe('articleJsonLd', () => {
  test('the article comes first and says everything', () => {
    const json = articleJsonLd(story, paper);
    expect(types(json)).toEqual(['NewsArticle', 'BreadcrumbList', 'NewsMediaOrganization']);
    expect(read(json)['@context']).toBe('https://schema.org');
    expect(first(json)).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://ofuq.example/economy/1042#article',
      headline: story.title,
      description: story.standfirst,
      url: story.url,
      mainEntityOfPage: { '@type': 'WebPage', '@id': story.url },
      image: [
        image('https://ofuq.example/media/ab/w.jpg', 1200, 675, 'قطار على جسر'),
        image('https://ofuq.example/media/ab/s.jpg', 1200, 1200, 'قطار على جسر'),
      ],
      datePublished: '2026-11-24T08:30:00+03:00',
      dateModified: '2026-11-24T09:15:00+03:00',
      author: [
        {
          '@type': 'Person',
          name: 'نورة العتيق',
          url: 'https://ofuq.example/writer/noura-alateeq',
        },
      ],
      publisher: PUBLISHER,
      articleSection: 'اقتصاد',
      keywords: ['السكك الحديدية', 'الساحل الغربي'],
      dateline: 'جدة',
      wordCount: 640,
      inLanguage: 'ar',
      isAccessibleForFree: true,
    });
  });

  test('the path runs from the front page to the story', () => {
    expect(read(articleJsonLd(story, paper))['@graph'][1]).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'أفق', item: 'https://ofuq.example/' },
        { '@type': 'ListItem', position: 2, name: 'اقتصاد', item: story.section.url },
        { '@type': 'ListItem', position: 3, name: story.title, item: story.url },
      ],
    });
  });

  test('the publisher carries policies and profiles', () => {
    expect(read(articleJsonLd(story, paper))['@graph'][2]).toEqual({
      ...PUBLISHER,
      slogan: paper.tagline,
      publishingPrinciples: 'https://ofuq.example/pages/policies',
      email: 'desk@ofuq.example',
      sameAs: ['https://social.example/@ofuq'],
    });
  });

  test('what a story has not, is not written', () => {
    const article = first(articleJsonLd(bareStory, paper));
    for (const property of ['description', 'image', 'keywords', 'correction', 'name', 'dateline']) {
      expect(article).not.toHaveProperty(property);
    }
    expect(article['author']).toEqual([PUBLISHER]);
    expect(article['dateModified']).toBe(bareStory.publishedAt);
  });

  test.each([
    ['news', 'NewsArticle'],
    ['report', ['NewsArticle', 'ReportageNewsArticle']],
    ['explainer', ['NewsArticle', 'BackgroundNewsArticle']],
    ['opinion', ['NewsArticle', 'OpinionNewsArticle']],
  ] as const)('%s', (kind, type) => {
    expect(first(articleJsonLd({ ...story, kind }, paper))['@type']).toEqual(type);
  });

  test('corrections', () => {
    const corrections = [{ at: '2026-11-24T09:15:00+03:00', text: 'الصواب: 12 محطة.' }];
    expect(first(articleJsonLd({ ...story, corrections }, paper))['correction']).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'الصواب: 12 محطة.',
        datePublished: '2026-11-24T09:15:00+03:00',
      },
    ]);
  });

  test('a long headline is cut at a word and whole in the name', () => {
    const title = 'كلمة '.repeat(30).trim();
    const article = first(articleJsonLd({ ...story, title }, paper));
    expect(article['headline']).toBe(`${'كلمة '.repeat(22).trim()}…`);
    expect(article['name']).toBe(title);
  });

  test('hostile text stays data', () => {
    const json = articleJsonLd(hostileStory, paper);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(first(json)).toMatchObject({
      headline: expect.stringContaining('</script>') as string,
      description: HOSTILE,
      keywords: [HOSTILE],
      correction: [{ text: HOSTILE }],
    });
  });
});

test('websiteJsonLd knows the search', () => {
  const json = websiteJsonLd(paper);
  expect(types(json)).toEqual(['WebSite', 'NewsMediaOrganization']);
  expect(first(json)['potentialAction']).toEqual({
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: 'https://ofuq.example/search?q={search_term_string}',
    },
    'query-input': 'required name=search_term_string',
  });
});

describe('collectionJsonLd', () => {
  const section = {
    name: 'اقتصاد',
    url: 'https://ofuq.example/economy',
    description: 'أخبار الاقتصاد',
    parents: [],
    stories: [{ name: story.title, url: story.url }],
  };

  test('lists the stories in order', () => {
    const json = collectionJsonLd(section, paper);
    expect(types(json)).toEqual(['CollectionPage', 'BreadcrumbList', 'WebSite']);
    expect(first(json)).toMatchObject({
      name: 'اقتصاد',
      isPartOf: { '@id': read(json)['@graph'][2]?.['@id'] },
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: story.title, url: story.url }],
      },
    });
  });

  test('an empty list and parents', () => {
    const parents = [{ name: 'الأرشيف', url: 'https://ofuq.example/archive' }];
    const json = collectionJsonLd({ ...section, stories: [], parents }, paper);
    expect(first(json)).not.toHaveProperty('mainEntity');
    expect(read(json)['@graph'][1]).toMatchObject({
      itemListElement: [{ name: 'أفق' }, { name: 'الأرشيف' }, { name: 'اقتصاد' }],
    });
  });
});

test('personJsonLd', () => {
  const person = {
    name: 'نورة العتيق',
    url: 'https://ofuq.example/writer/noura-alateeq',
    headline: 'محررة شؤون النقل والمدن',
    bio: '',
    image: null,
    profileUrls: [],
    stories: [{ name: HOSTILE, url: story.url }],
  };
  const json = personJsonLd(person, paper);
  expect(json).not.toMatch(/[<>&]/);
  expect(types(json)).toEqual(['ProfilePage', 'BreadcrumbList', 'WebSite']);
  expect(first(json)['mainEntity']).toEqual({
    '@type': 'Person',
    '@id': 'https://ofuq.example/writer/noura-alateeq#person',
    name: 'نورة العتيق',
    url: 'https://ofuq.example/writer/noura-alateeq',
    jobTitle: 'محررة شؤون النقل والمدن',
    worksFor: PUBLISHER,
  });
  expect(first(json)['hasPart']).toEqual([
    { '@type': 'NewsArticle', headline: HOSTILE, url: story.url },
  ]);
});
