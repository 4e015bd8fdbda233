import { describe, expect, test } from 'vitest';
import type { Edition } from '@/components/site/edition';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { PictureView, RenditionView } from '@/newsroom/media/views';
import { PLAIN_LOOK } from '@/newsroom/look/plain-look';
import { storedPublication } from '@/newsroom/settings/stored-publication';
import { pictureImages, syndicatedArticle } from './syndicated-article';

const SITE = 'https://ofuq.example';

const file = (name: string, width: number, height: number): RenditionView => ({
  url: `/media/ab/${name}`,
  width,
  height,
});
const only = (...jpeg: RenditionView[]) => ({ avif: [file('other.avif', 1440, 810)], jpeg });

const FULL = { full: only(file('full.jpg', 1440, 960)) };
const CUTS = {
  wide: only(file('wide.jpg', 1200, 675)),
  classic: only(file('classic.jpg', 1200, 900)),
  square: only(file('small.jpg', 240, 240), file('square.jpg', 1200, 1200)),
};

const picture = (slots: PictureView['slots']): PictureView => ({
  id: 7,
  replaces: null,
  alt: 'قطار على جسر',
  caption: '',
  credit: '',
  color: '#808080',
  slots,
});

const sizes = (slots: PictureView['slots']) =>
  pictureImages(picture(slots), SITE).map(({ url, width, height }) => [url, width, height]);

describe('pictures for search engines', () => {
  test('16:9, 4:3 and 1:1 in their widest JPEG, and not the uncut one beside them', () => {
    expect(sizes({ ...FULL, ...CUTS })).toEqual([
      [`${SITE}/media/ab/wide.jpg`, 1200, 675],
      [`${SITE}/media/ab/classic.jpg`, 1200, 900],
      [`${SITE}/media/ab/square.jpg`, 1200, 1200],
    ]);
  });

  test('the uncut one until the others are made', () => {
    expect(sizes(FULL)).toEqual([[`${SITE}/media/ab/full.jpg`, 1440, 960]]);
  });

  test('none where there is no file', () => {
    expect(sizes({})).toEqual([]);
  });
});

describe('the share picture', () => {
  const edition: Edition = {
    now: new Date('2026-11-24T09:00:00Z'),
    publication: { ...storedPublication.parse({}), url: SITE, language: 'ar' },
    sections: [],
    breaking: [],
    look: PLAIN_LOOK,
    ownPages: [],
    menus: { header: [], footer: [] },
    dates: { zone: 'Asia/Riyadh', digits: 'latn', hijriOffset: 0 },
    shown: new Set(),
  };
  const shared = (shown: PictureView | null) => {
    const article = {
      id: 1,
      address: '/local/1',
      title: 'خبر',
      standfirst: '',
      section: { name: 'محليات', slug: 'local' },
      kind: 'news',
      writers: [],
      tags: [],
      corrections: [],
      publishedAt: '2026-11-24T08:00:00.000Z',
      updatedAt: null,
      body: [],
      bodyPictures: {},
      picture: shown,
    } as unknown as ArticlePage;
    return syndicatedArticle(article, edition).shareImage;
  };

  test('is the drawn card, whether or not there is a picture', () => {
    const card = { url: `${SITE}/og/1.jpg`, width: 1200, height: 630, alt: 'خبر' };
    for (const shown of [picture({ ...FULL, ...CUTS }), null]) {
      expect(shared(shown)).toMatchObject({ ...card, type: 'image/jpeg' });
    }
  });
});
