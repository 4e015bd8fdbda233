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
    bodyStories: { 5: { id: 5, address: '/local/5', title: 'عنوان & عنوان' } },
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
    'the direction that a block was given',
    { id: 'a', type: 'list', ordered: true, dir: 'ltr', items: [[{ text: 'npm start' }]] },
    '<ol dir="ltr"><li>npm start</li></ol>',
  ],
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
  [
    'a link to a post, with its words',
    { id: 'a', type: 'embed', provider: 'x', code: '12345', title: 'نص <المنشور>', mediaId: null },
    '<figure><blockquote><p>نص &lt;المنشور&gt;</p></blockquote>' +
      '<p><a href="https://x.com/i/status/12345">المنشور على إكس</a></p></figure>',
  ],
  [
    'a link to a map',
    { id: 'a', type: 'embed', provider: 'map', code: '1.5,2.5,3', title: 'الميناء', mediaId: null },
    '<figure><p><a href="https://www.openstreetmap.org/?mlat=1.5&amp;mlon=2.5#map=3/1.5/2.5">' +
      'الخريطة على أوبن ستريت ماب</a></p><figcaption>الميناء</figcaption></figure>',
  ],
  [
    'words set large',
    { id: 'a', type: 'pullQuote', text: 'قول', attribution: 'فلان' },
    '<blockquote><p>قول</p><p>— فلان</p></blockquote>',
  ],
  [
    'a table with its heads',
    {
      id: 'a',
      type: 'table',
      caption: 'جدول',
      headRow: true,
      headColumn: true,
      rows: [
        [[{ text: 'أ' }], [{ text: 'ب' }]],
        [[{ text: 'ج' }], [{ text: '2', href: '/local/1' }]],
      ],
    },
    '<table><caption>جدول</caption><tr><th scope="col">أ</th><th scope="col">ب</th></tr>' +
      '<tr><th scope="row">ج</th><td><a href="https://ofuq.example/local/1">2</a></td></tr></table>',
  ],
  [
    'a fact box',
    { id: 'a', type: 'factBox', title: 'أرقام', paragraphs: [[{ text: 'نص' }]] },
    '<h3>أرقام</h3>\n<p>نص</p>',
  ],
  [
    'a fact box without a title',
    { id: 'a', type: 'factBox', title: '', paragraphs: [[{ text: 'نص' }]] },
    '<p>نص</p>',
  ],
  [
    'the key points',
    { id: 'a', type: 'keyPoints', items: [[{ text: 'نقطة' }]] },
    '<h3>أبرز النقاط</h3>\n<ul><li>نقطة</li></ul>',
  ],
  [
    'links to the stories that readers may see',
    { id: 'a', type: 'related', articleIds: [4, 5] },
    '<p><strong>اقرأ أيضًا</strong></p>\n' +
      '<ul><li><a href="https://ofuq.example/local/5">عنوان &amp; عنوان</a></li></ul>',
  ],
  [
    'markup in a text as text',
    { id: 'a', type: 'paragraph', content: [{ text: '<script>alert("&")</script>' }] },
    '<p>&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;</p>',
  ],
  ['nothing of what readers may not see', { id: 'a', type: 'gallery', galleryId: 4 }, ''],
] as [string, ArticlePage['body'][number], string][])('%s', (_, block, html) => {
  expect(bodyHtml(page([block]), 'https://ofuq.example')).toBe(html);
});
