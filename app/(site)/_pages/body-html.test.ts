import { expect, test } from 'vitest';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { PictureView } from '@/newsroom/media/views';
import { bodyHtml } from './body-html';

const picture: PictureView = {
  id: 9,
  replaces: null,
  alt: 'رصيف "الميناء"',
  caption: 'تعليق',
  credit: 'تصوير',
  color: '#123456',
  slots: { full: { avif: [], jpeg: [{ url: '/media/ab/f.jpg', width: 1440, height: 960 }] } },
};

const page = (body: ArticlePage['body']): ArticlePage =>
  ({
    body,
    bodyPictures: { 9: picture },
    bodyGalleries: { 3: { id: 3, title: 'صور <الأسبوع>', pictures: [picture, picture] } },
    bodyClips: {
      7: {
        id: 7,
        replaces: null,
        kind: 'audio',
        caption: '',
        credit: '',
        file: { url: '/media/ab/t.mp3', type: 'audio/mpeg', bytes: 1 },
        poster: null,
      },
    },
  }) as unknown as ArticlePage;

const FIGURE =
  '<figure><img src="https://ofuq.example/media/ab/f.jpg" width="1440" height="960"' +
  ' alt="رصيف &quot;الميناء&quot;"/><figcaption>تعليق — تصوير</figcaption></figure>';

test.each([
  [
    'every picture of a gallery',
    { id: 'a', type: 'gallery', galleryId: 3 },
    `<p><strong>صور &lt;الأسبوع&gt;</strong></p>\n${FIGURE}\n${FIGURE}`,
  ],
  [
    'a link to a recording',
    { id: 'a', type: 'audio', mediaId: 7, caption: 'حديث', credit: '' },
    '<figure><p><a href="https://ofuq.example/media/ab/t.mp3">تسجيل صوتي</a></p>' +
      '<figcaption>حديث</figcaption></figure>',
  ],
  [
    'a link to a film of another house, with our poster',
    { id: 'a', type: 'embed', provider: 'vimeo', code: '76979871', title: 'جولة', mediaId: 9 },
    '<figure><a href="https://vimeo.com/76979871">' +
      '<img src="https://ofuq.example/media/ab/f.jpg" width="1440" height="960"' +
      ' alt="رصيف &quot;الميناء&quot;"/></a>' +
      '<p><a href="https://vimeo.com/76979871">المشاهدة على فيميو</a></p>' +
      '<figcaption>جولة</figcaption></figure>',
  ],
  ['nothing of what readers may not see', { id: 'a', type: 'gallery', galleryId: 4 }, ''],
] as [string, ArticlePage['body'][number], string][])('%s', (_, block, html) => {
  expect(bodyHtml(page([block]), 'https://ofuq.example')).toBe(html);
});
