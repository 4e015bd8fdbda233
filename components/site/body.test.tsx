import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Block } from '@/newsroom/articles/body/blocks';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { ClipView, PictureView } from '@/newsroom/media/views';
import { Body } from './body';

function picture(id: number, caption = ''): PictureView {
  const file = (slot: string, width: number) => ({
    avif: [{ url: `/media/${slot}-${id}.avif`, width: 960, height: 540 }],
    jpeg: [{ url: `/media/${slot}-${id}.jpg`, width, height: 675 }],
  });
  const slots = {
    wide: file('wide', 1200),
    classic: file('classic', 1200),
    full: file('full', 1440),
  };
  return {
    id,
    replaces: null,
    alt: `وصف ${id}`,
    caption,
    credit: 'تصوير',
    color: '#123456',
    slots,
  };
}

const film: ClipView = {
  id: 7,
  replaces: null,
  kind: 'video',
  fileName: 'port.mp4',
  caption: 'تعليق المكتبة',
  credit: '',
  width: 1280,
  height: 720,
  durationMs: 245_000,
  uploadedAt: '2026-11-24T09:00:00.000Z',
  file: { url: '/media/ab/film.mp4', type: 'video/mp4', bytes: 4096 },
  captions: '/media/ab/words.vtt',
  poster: picture(9),
};

function shown(block: Block, media: Partial<ArticlePage> = {}, digits: 'latn' | 'arab' = 'latn') {
  const none = { bodyPictures: {}, bodyClips: {}, bodyGalleries: {} };
  const article = { ...none, ...media, body: [block] } as unknown as ArticlePage;
  return renderToStaticMarkup(<Body article={article} digits={digits} />);
}

describe('a gallery', () => {
  const block: Block = { id: 'g', type: 'gallery', galleryId: 3 };
  const pictures = [picture(1, 'أولى'), picture(2), picture(4)];
  const bodyGalleries = { 3: { id: 3, title: 'أسبوع في صور', pictures } };

  test('names itself, counts its pictures and leads to each of them', () => {
    const html = shown(block, { bodyGalleries });
    expect(html).toContain('aria-labelledby="gallery-g"');
    expect(html).toContain('<b id="gallery-g">أسبوع في صور</b>');
    expect(html).toContain('3\u00a0صور');
    expect(html.match(/صورة \d من 3/g)).toEqual(['صورة 1 من 3', 'صورة 2 من 3', 'صورة 3 من 3']);
    expect(html.match(/<a href="[^"]*"/g)).toEqual(
      [1, 2, 4].map((id) => `<a href="/photos/3/${id}"`),
    );
    expect(html.match(/alt="[^"]*"/g)).toEqual([1, 2, 4].map((id) => `alt="وصف ${id}"`));
  });

  test('the first is large and wide, the others small', () => {
    const html = shown(block, { bodyGalleries });
    expect(html).toContain('src="/media/wide-1.jpg"');
    expect(html).toContain('src="/media/classic-2.jpg"');
  });

  test('in the newspaper’s digits', () => {
    expect(shown(block, { bodyGalleries }, 'arab')).toContain('صورة ٢ من ٣');
  });

  test('that readers may not see leaves nothing', () => {
    expect(shown(block)).toBe('<div class="body"></div>');
  });
});

describe('a film and a recording', () => {
  const block: Block = {
    id: 'v',
    type: 'video',
    mediaId: 7,
    caption: 'تعليق المادة',
    credit: 'مراسل',
  };

  test('the browser’s player, with captions, a poster and a size, that loads nothing by itself', () => {
    const html = shown(block, { bodyClips: { 7: film } });
    expect(html).toMatch(/<video [^>]*controls=""[^>]*preload="none"/);
    expect(html).toContain('poster="/media/wide-9.jpg"');
    expect(html).toContain('width="1280" height="720"');
    expect(html).toContain('<source src="/media/ab/film.mp4" type="video/mp4"/>');
    expect(html).toMatch(
      /<track kind="captions" src="\/media\/ab\/words.vtt" srcLang="ar" label="العربية"\/>/i,
    );
    expect(html).toContain('<a href="/media/ab/film.mp4">تنزيل الفيديو</a>');
    expect(html).not.toContain('autoplay');
  });

  test('its duration is written for the eye and said for the ear', () => {
    const html = shown(block, { bodyClips: { 7: film } });
    expect(html).toContain('المدة: 4\u00a0دقائق و5\u00a0ثوانٍ');
    expect(html).toContain('<span class="num" aria-hidden="true">4:05</span>');
    expect(shown(block, { bodyClips: { 7: { ...film, durationMs: null } } })).not.toContain(
      'المدة',
    );
  });

  test('the story’s words stand before the library’s, but not for another film', () => {
    expect(shown(block, { bodyClips: { 7: film } })).toContain('تعليق المادة');
    const html = shown(block, { bodyClips: { 7: { ...film, replaces: 7, id: 8 } } });
    expect(html).toContain('تعليق المكتبة');
    expect(html).not.toContain('تعليق المادة');
  });

  test('a recording', () => {
    const talk: ClipView = {
      ...film,
      kind: 'audio',
      file: { url: '/media/ab/talk.mp3', type: 'audio/mpeg', bytes: 1 },
      captions: null,
      poster: null,
    };
    const html = shown({ ...block, type: 'audio' }, { bodyClips: { 7: talk } });
    expect(html).toMatch(/<audio controls="" preload="none" aria-label="تعليق المادة">/);
    expect(html).not.toContain('<track');
  });
});

describe('a film of another house', () => {
  const block: Block = {
    id: 'e',
    type: 'embed',
    provider: 'youtube',
    code: 'dQw4w9WgXcQ',
    title: 'جولة في الميناء',
    mediaId: 9,
  };

  test('is a poster and a link; its frame is only named', () => {
    const html = shown(block, { bodyPictures: { 9: picture(9) } });
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener">');
    expect(html).toContain('المشاهدة على يوتيوب');
    expect(html).toMatch(/<other-house data-frame="https:\/\/www.youtube-nocookie.com\/embed\//);
    expect(html).toMatch(/<button type="button" hidden="">/);
    expect(html).toContain('لا يُحمَّل شيء من يوتيوب قبل التشغيل');
    expect(html).not.toMatch(/<iframe|src="https/);
  });

  test('without a title and a poster it still says whose it is', () => {
    const html = shown({ ...block, title: '', mediaId: null });
    expect(html).toContain('فيديو على يوتيوب');
    expect(html).not.toContain('<img');
  });
});

test('a numbered list counts in the digits of the newspaper', () => {
  const content = [{ text: 'أولًا' }];
  const list: Block = { id: 'l', type: 'list', ordered: true, items: [content] };
  expect(shown(list)).toContain('<ol><li>');
  expect(shown(list, {}, 'arab')).toContain('<ol class="arab"><li>');
  expect(shown({ ...list, ordered: false }, {}, 'arab')).toContain('<ul><li>');
});
