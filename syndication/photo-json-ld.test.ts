import { expect, test } from 'vitest';
import { photoJsonLd, type SyndicatedPhoto } from './photo-json-ld';
import { HOSTILE, paper } from './sample-paper';

const photo: SyndicatedPhoto = {
  name: 'أسبوع في صور — صورة 2 من 7',
  url: 'https://ofuq.example/photos/3/12',
  caption: 'قطار على جسر',
  credit: 'وكالة الأنباء',
  image: { url: 'https://ofuq.example/media/a.jpg', width: 1440, height: 960, alt: 'قطار' },
  story: { name: 'مادة', url: 'https://ofuq.example/local/5' },
};

const first = (json: string) =>
  (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph'][0] ?? {};

test('the picture says whose it is, what it shows and where it stands', () => {
  expect(first(photoJsonLd(photo, paper))).toMatchObject({
    '@type': 'ImageObject',
    contentUrl: photo.image.url,
    caption: photo.caption,
    creditText: photo.credit,
    creator: { '@type': 'Organization', name: photo.credit },
    isPartOf: { '@type': 'WebPage', url: photo.story.url },
  });
});

test('without a credit it is the newspaper’s, and no text ends the script', () => {
  const json = photoJsonLd({ ...photo, credit: '', caption: HOSTILE }, paper);
  expect(first(json)).toMatchObject({ creditText: paper.name, caption: HOSTILE });
  expect(json).not.toContain('</');
});
