import { describe, expect, test } from 'vitest';
import { EMBED_ORIGINS, embedFrame, embedPage, isEmbedCode, parseEmbedAddress } from './embeds';

const YOUTUBE = { provider: 'youtube', code: 'dQw4w9WgXcQ' };
const VIMEO = { provider: 'vimeo', code: '76979871' };
const UNLISTED = { provider: 'vimeo', code: '76979871-8272103f6e' };
const X = { provider: 'x', code: '1861234567890123456' };
const INSTAGRAM = { provider: 'instagram', code: 'DCxyz_-1234' };
const MAP = { provider: 'map', code: '24.7136,46.6753,14' };
const DAILYMOTION = { provider: 'dailymotion', code: 'x8m8jwb' };

describe('an address of a film, a post or a map', () => {
  test.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', YOUTUBE],
    ['https://youtube.com/watch?v=dQw4w9WgXcQ&t=42s&list=PL1&si=abc', YOUTUBE],
    ['https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ#x', YOUTUBE],
    ['http://m.youtube.com/watch?v=dQw4w9WgXcQ', YOUTUBE],
    ['  https://youtu.be/dQw4w9WgXcQ?si=k  ', YOUTUBE],
    ['youtu.be/dQw4w9WgXcQ', YOUTUBE],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', YOUTUBE],
    ['https://www.youtube.com/live/dQw4w9WgXcQ?feature=share', YOUTUBE],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ', YOUTUBE],
    ['HTTPS://WWW.YouTube.com/watch?v=dQw4w9WgXcQ', YOUTUBE],
    ['https://vimeo.com/76979871', VIMEO],
    ['https://player.vimeo.com/video/76979871?color=ff0000', VIMEO],
    ['https://vimeo.com/channels/staffpicks/76979871', VIMEO],
    ['https://vimeo.com/76979871/8272103f6e', UNLISTED],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', UNLISTED],
    ['https://www.dailymotion.com/video/x8m8jwb', DAILYMOTION],
    ['https://www.dailymotion.com/embed/video/x8m8jwb', DAILYMOTION],
    ['https://dai.ly/x8m8jwb', DAILYMOTION],
    ['https://geo.dailymotion.com/player.html?video=x8m8jwb', DAILYMOTION],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0', YOUTUBE],
    ['https://x.com/ofuq/status/1861234567890123456?s=20', X],
    ['https://twitter.com/ofuq/status/1861234567890123456/photo/1', X],
    ['https://twitter.com/ofuq/statuses/1861234567890123456', X],
    ['https://x.com/i/web/status/1861234567890123456', X],
    ['https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1861234567890123456', X],
    ['https://www.instagram.com/p/DCxyz_-1234/?igsh=abc', INSTAGRAM],
    ['https://www.instagram.com/ofuq/reel/DCxyz_-1234/', INSTAGRAM],
    ['https://www.instagram.com/p/DCxyz_-1234/embed/captioned/', INSTAGRAM],
    ['https://instagr.am/p/DCxyz_-1234', INSTAGRAM],
    ['https://www.openstreetmap.org/#map=14/24.7136/46.6753', MAP],
    ['https://www.openstreetmap.org/?mlat=24.7136&mlon=46.6753#map=14/24.7/46.6', MAP],
    [
      'https://www.openstreetmap.org/export/embed.html?bbox=46.6,24.6,46.8,24.8&marker=24.7136,46.6753',
      MAP,
    ],
    ['https://www.google.com/maps/@24.7136,46.6753,14z', MAP],
    [
      'https://www.google.com/maps/place/X/@24.7,46.6,14z/data=!4m6!3m5!8m2!3d24.7136!4d46.6753',
      MAP,
    ],
    ['https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3624!2d46.6753!3d24.7136!2m3', MAP],
    ['https://www.google.com/maps/search/?api=1&query=24.7136,46.6753', MAP],
    ['https://maps.google.com/?q=24.7136,46.6753&z=14', MAP],
  ])('%s', (address, embed) => {
    expect(parseEmbedAddress(address)).toEqual(embed);
  });
});

describe('nothing that can stand in a text', () => {
  test.each([
    '',
    'نص عادي',
    'https://www.youtube.com/',
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/dQw4w9WgXcQ',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ"onload=x',
    'https://www.youtube.com/watch?v=../../evil1',
    'https://www.youtube.com/playlist?list=PL123456789',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ/extra',
    'https://youtu.be/dQw4w9WgXcQ/../x',
    'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
    'https://evilyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://example.org/?u=https://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com@example.org/watch?v=dQw4w9WgXcQ',
    'https://user:pass@youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com:8443/watch?v=dQw4w9WgXcQ',
    'javascript:alert("youtube.com/watch?v=dQw4w9WgXcQ")',
    'data:text/html,https://youtu.be/dQw4w9WgXcQ',
    'ftp://youtube.com/watch?v=dQw4w9WgXcQ',
    '//youtu.be/dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ https://youtu.be/dQw4w9WgXcQ',
    'شاهد https://youtu.be/dQw4w9WgXcQ',
    'https://vimeo.com/about',
    'https://vimeo.com/76979871/not-hex',
    'https://player.vimeo.com/video/76979871?h=" onload="x',
    'https://www.dailymotion.com/x8m8jwb',
    'https://www.dailymotion.com/video/x8m8jwb_title',
    'https://www.dailymotion.com/playlist/x8m8j',
    `https://youtu.be/dQw4w9WgXcQ?${'a'.repeat(3000)}`,
    'https://x.com/ofuq',
    'https://x.com/ofuq/status/12345abc',
    'https://x.com.example.org/ofuq/status/1861234567890123456',
    'https://www.instagram.com/ofuq/',
    'https://www.instagram.com/p/a"onload=x/',
    'https://maps.app.goo.gl/abcdef',
    'https://www.google.com/maps/place/Riyadh',
    'https://www.google.com/maps/@91.5,46.6,14z',
    'https://www.openstreetmap.org/#map=14/24.7.1/46.6',
    'https://www.openstreetmap.org/?mlat=x&mlon=y',
  ])('%s', (address) => {
    expect(parseEmbedAddress(address)).toBeNull();
  });
});

test.each([
  ['youtube', 'dQw4w9WgXcQ', true],
  ['youtube', '76979871', false],
  ['vimeo', '76979871-8272103f6e', true],
  ['vimeo', 'dQw4w9WgXcQ', false],
  ['dailymotion', 'x8m8jwb', true],
  ['dailymotion', 'watch', false],
] as const)('%s makes codes like %s: %s', (provider, code, fits) => {
  expect(isEmbedCode(provider, code)).toBe(fits);
});

test('the page is a link for everybody, and reading it gives the same thing back', () => {
  for (const embed of [YOUTUBE, VIMEO, UNLISTED, DAILYMOTION, X, INSTAGRAM, MAP]) {
    expect(parseEmbedAddress(embedPage(embed as never))).toEqual(embed);
  }
});

test('the frame is ours, and of an origin that the policy names', () => {
  expect(
    [YOUTUBE, VIMEO, UNLISTED, DAILYMOTION, X, INSTAGRAM, MAP].map((embed) =>
      embedFrame(embed as never),
    ),
  ).toEqual([
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0&hl=ar',
    'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
    'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=8272103f6e',
    'https://geo.dailymotion.com/player.html?video=x8m8jwb&autoplay=true',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&lang=ar&id=1861234567890123456',
    'https://www.instagram.com/p/DCxyz_-1234/embed/captioned/',
    'https://www.openstreetmap.org/export/embed.html?bbox=46.65333,24.70261,46.69727,24.72459&layer=mapnik&marker=24.7136,46.6753',
  ]);
  expect(EMBED_ORIGINS).toEqual([
    'https://www.youtube-nocookie.com',
    'https://player.vimeo.com',
    'https://geo.dailymotion.com',
    'https://platform.twitter.com',
    'https://www.instagram.com',
    'https://www.openstreetmap.org',
  ]);
});
