import { expect, test } from 'vitest';
import { jsonFeed } from './json-feed';
import { articleJsonLd } from './json-ld';
import { rssFeed } from './rss';
import { paper, story } from './sample-paper';
import type { SyndicatedArticle, SyndicatedClip, SyndicatedFeed } from './types';

const film: SyndicatedClip = {
  kind: 'video',
  name: 'جولة في الميناء',
  url: 'https://ofuq.example/media/ab/film.mp4',
  type: 'video/mp4',
  bytes: 1_234_567,
  seconds: 3729,
  uploadedAt: '2026-11-24T08:00:00+03:00',
  thumbnail: { url: 'https://ofuq.example/media/ab/p.jpg', width: 1200, height: 675, alt: '' },
};
const recording: SyndicatedClip = {
  ...film,
  kind: 'audio',
  name: 'حديث المدير',
  url: 'https://ofuq.example/media/ab/talk.mp3',
  type: 'audio/mpeg',
  seconds: 60,
  thumbnail: null,
};

const withClips = (...clips: SyndicatedClip[]): SyndicatedArticle => ({ ...story, clips });

function articleNode(article: SyndicatedArticle): Record<string, unknown> {
  const { '@graph': graph } = JSON.parse(articleJsonLd(article, paper)) as {
    '@graph': Record<string, unknown>[];
  };
  return graph[0] ?? {};
}

const feedOf = (article: SyndicatedArticle): SyndicatedFeed => ({
  title: 'أفق',
  description: '',
  pageUrl: paper.url,
  feedUrl: `${paper.url}/feed.xml`,
  hubUrl: null,
  articles: [article],
});

test('structured data say what search engines ask of a film and a recording', () => {
  expect(articleNode(withClips(film, recording))).toMatchObject({
    video: [
      {
        '@type': 'VideoObject',
        name: 'جولة في الميناء',
        description: story.standfirst,
        contentUrl: film.url,
        encodingFormat: 'video/mp4',
        duration: 'PT1H2M9S',
        uploadDate: '2026-11-24T08:00:00+03:00',
        thumbnailUrl: film.thumbnail?.url,
      },
    ],
    audio: [
      {
        '@type': 'AudioObject',
        contentUrl: recording.url,
        duration: 'PT1M',
        // Without a poster the story's picture stands for it.
        thumbnailUrl: story.images[0]?.url,
      },
    ],
  });
});

test('nothing is said of films where there are none, or of a duration that is not known', () => {
  expect(articleNode(story)).not.toHaveProperty('video');
  const { video } = articleNode(withClips({ ...film, seconds: null })) as { video: object[] };
  expect(video[0]).not.toHaveProperty('duration');
});

test('feeds carry them beside the text', () => {
  expect(rssFeed(feedOf(withClips(recording, film)), paper).match(/<enclosure [^>]*>/g)).toEqual([
    '<enclosure url="https://ofuq.example/media/ab/talk.mp3" length="1234567" type="audio/mpeg"/>',
  ]);
  const json = JSON.parse(jsonFeed(feedOf(withClips(recording, film)), paper)) as {
    items: { attachments?: unknown }[];
  };
  expect(json.items[0]?.attachments).toEqual([
    {
      url: recording.url,
      mime_type: 'audio/mpeg',
      title: 'حديث المدير',
      size_in_bytes: 1_234_567,
      duration_in_seconds: 60,
    },
    {
      url: film.url,
      mime_type: 'video/mp4',
      title: 'جولة في الميناء',
      size_in_bytes: 1_234_567,
      duration_in_seconds: 3729,
    },
  ]);
  expect(jsonFeed(feedOf(story), paper)).not.toContain('attachments');
});
