import pino from 'pino';
import { expect, test } from 'vitest';
import { createCdn, NO_CDN } from './cdn';
import { mediaHeaders } from './media-headers';

const NOW = new Date('2026-01-01T12:00:00Z');
const KEY = 'ab/abcdef0123456789abcdef01.jpg';
const FILE = { mediaId: 7, bytes: 1, keys: ['m:7', 'g:3'] };
const cdn = createCdn({
  url: 'http://127.0.0.1:1/purge',
  header: undefined,
  log: pino({ enabled: false }),
});

const headers = (until: string | null, key = KEY, before = NO_CDN) =>
  mediaHeaders(key, { ...FILE, until: until ? new Date(until) : null }, before, NOW);

test.each([
  [null, 'public, max-age=31536000, immutable'],
  ['2031-01-01T00:00:00Z', 'public, max-age=31536000, immutable'],
  ['2026-01-01T12:00:10.900Z', 'public, max-age=10, must-revalidate'],
  ['2026-01-02T12:00:00Z', 'public, max-age=86400, must-revalidate'],
  ['2026-01-01T12:00:00Z', 'public, max-age=0, must-revalidate'],
  ['2025-01-01T12:00:00Z', 'public, max-age=0, must-revalidate'],
])('a file that may be shown until %s', (until, cacheControl) => {
  expect(headers(until)['Cache-Control']).toBe(cacheControl);
});

test('a CDN is told whose file it is, and keeps it for a day at most', () => {
  expect(headers(null, KEY, cdn)).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Surrogate-Key': 'all m:7 g:3',
    'CDN-Cache-Control': 'public, max-age=86400',
    'Surrogate-Control': 'max-age=86400',
  });
  expect(headers('2026-01-01T12:00:10Z', KEY, cdn)).toMatchObject({
    'CDN-Cache-Control': 'public, max-age=10',
    'Surrogate-Control': 'max-age=10',
  });
  expect(headers(null)).not.toHaveProperty('Surrogate-Key');
});

test.each([
  ['jpg', 'image/jpeg', "default-src 'none'; sandbox"],
  ['avif', 'image/avif', "default-src 'none'; sandbox"],
  ['vtt', 'text/vtt; charset=utf-8', "default-src 'none'; sandbox"],
  ['mp4', 'video/mp4', "default-src 'none'; media-src 'self'; sandbox allow-same-origin"],
  ['mp3', 'audio/mpeg', "default-src 'none'; media-src 'self'; sandbox allow-same-origin"],
])('%s', (ending, type, policy) => {
  expect(headers(null, `ab/abc.${ending}`)).toMatchObject({
    'Content-Type': type,
    'Content-Disposition': `inline; filename="abc.${ending}"`,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  });
});
