import { describe, expect, test } from 'vitest';
import { EMBED_ORIGINS, embedFrame, embedPage, isEmbedCode, parseEmbedAddress } from './embeds';

const YOUTUBE = { provider: 'youtube', code: 'dQw4w9WgXcQ' };
const VIMEO = { provider: 'vimeo', code: '76979871' };
const UNLISTED = { provider: 'vimeo', code: '76979871-8272103f6e' };
const DAILYMOTION = { provider: 'dailymotion', code: 'x8m8jwb' };

describe('an address of a film', () => {
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
  ])('%s', (address, embed) => {
    expect(parseEmbedAddress(address)).toEqual(embed);
  });
});

describe('no film', () => {
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

test('the page is a link for everybody, and reading it gives the film back', () => {
  for (const embed of [YOUTUBE, VIMEO, UNLISTED, DAILYMOTION]) {
    expect(parseEmbedAddress(embedPage(embed as never))).toEqual(embed);
  }
});

test('the frame is ours, and of an origin that the policy names', () => {
  expect(
    [YOUTUBE, VIMEO, UNLISTED, DAILYMOTION].map((embed) => embedFrame(embed as never)),
  ).toEqual([
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0&hl=ar',
    'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
    'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=8272103f6e',
    'https://geo.dailymotion.com/player.html?video=x8m8jwb&autoplay=true',
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
