import { expect, test } from 'vitest';
import { HOSTILE, paper } from './sample-paper';
import { webManifest } from './web-manifest';

const look = {
  themeColor: '#fcfbf7',
  backgroundColor: '#fcfbf7',
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' as const },
  ],
};

test('reads from right to left, in Arabic', () => {
  expect(JSON.parse(webManifest(paper, look))).toEqual({
    id: '/',
    name: 'أفق',
    short_name: 'أفق',
    description: 'أبعدُ من العنوان',
    lang: 'ar',
    dir: 'rtl',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: '#fcfbf7',
    background_color: '#fcfbf7',
    categories: ['news'],
    icons: look.icons,
  });
});

test('hostile text reads back', () => {
  expect(JSON.parse(webManifest({ ...paper, name: HOSTILE }, look))).toMatchObject({
    name: HOSTILE,
  });
});
