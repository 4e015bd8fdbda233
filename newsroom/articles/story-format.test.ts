import { expect, test } from 'vitest';
import type { Block } from './body/blocks';
import { storyFormat } from './story-format';

const text: Block = { id: 't', type: 'paragraph', content: [{ text: 'نص' }] };
const gallery: Block = { id: 'g', type: 'gallery', galleryId: 3 };
const film: Block = { id: 'v', type: 'video', mediaId: 7, caption: '', credit: '' };
const embed = (provider: 'youtube' | 'x' | 'map', code: string): Block => ({
  id: provider,
  type: 'embed',
  provider,
  code,
  title: '',
  mediaId: null,
});

test.each([
  ['words alone', [text], { format: null, filmId: null }],
  ['an own film before a gallery', [text, film, gallery], { format: 'video', filmId: 7 }],
  ['a gallery before a film', [gallery, film], { format: 'photos', filmId: null }],
  ['a film of another house', [embed('youtube', 'dQw4w9WgXcQ')], { format: 'video', filmId: null }],
  [
    'a post and a map',
    [embed('x', '12345'), embed('map', '24.7,46.6,14')],
    { format: null, filmId: null },
  ],
] as const)('%s', (_what, body, format) => {
  expect(storyFormat([...body])).toEqual(format);
});
