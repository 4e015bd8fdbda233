import { describe, expect, test } from 'vitest';
import { previewToken } from '@/newsroom/articles/preview-token';
import { AddressBook, type KnownArticle } from './address-book';
import { isGone, mayExist } from './known-address';

const FIRST_STORY = new Date('2024-11-05T08:00:00Z');
const NOW = new Date('2026-02-10T12:00:00Z');

const STANDINGS: Record<number, KnownArticle['standing']> = {
  1: 'public',
  2: 'retracted',
  3: 'gone',
};

/** A newspaper with one section, one tag, one writer and one own page, whose first story is of FIRST_STORY. */
class StubBook extends AddressBook {
  override get ready(): boolean {
    return true;
  }
  override findArticle = (id: number): KnownArticle | null =>
    id in STANDINGS ? { standing: STANDINGS[id] ?? 'gone', address: `/local/${id}` } : null;
  override isPublic = (id: number): boolean => STANDINGS[id] === 'public';
  override hasSection = (slug: string): boolean => slug === 'local';
  override hasTag = (id: number): boolean => id === 7;
  override hasWriter = (handle: string): boolean => handle === 'w12';
  override hasOwnPage = (slug: string): boolean => slug === 'about';
  override mayHoldStories = (start: Date, end: Date, now: Date): boolean =>
    end > FIRST_STORY && start <= now;
}

const book = new StubBook();

test.each([
  ['/', true],
  ['/latest', true],
  ['/search', true],
  ['/local', true],
  ['/local/feed.xml', true],
  ['/sports', false],
  ['/sports/feed.xml', false],
  ['/latest-news', false],
  ['/tag/7', true],
  ['/tag/8', false],
  ['/writer/w12', true],
  ['/writer/w12/feed.xml', true],
  ['/writer/w13', false],
  ['/writer/w13/feed.xml', false],
  ['/pages/about', true],
  ['/pages/none', false],
  ['/pages/constructor', false],
  ['/og/1.jpg', true],
  ['/og/2.jpg', false],
  ['/og/9.jpg', false],
  ['/feed.xml', true],
  ['/robots.txt', true],
  ['/news-sitemap.xml', true],
])('%s: %s', (path, there) => {
  expect(mayExist(path, book, NOW)).toBe(there);
});

test.each([
  ['/og/1.jpg', false],
  ['/og/2.jpg', true],
  ['/og/3.jpg', true],
  ['/og/9.jpg', false],
  ['/tag/2', false],
])('%s was there once: %s', (path, gone) => {
  expect(isGone(path, book)).toBe(gone);
});

describe('of the days and months', () => {
  test.each([
    // The newspaper's day may begin before UTC's, and end after it.
    ['/archive/2024/11/03', false],
    ['/archive/2024/11/04', true],
    ['/archive/2025/12/31', true],
    ['/archive/2026/02/11', true],
    ['/archive/2026/02/12', false],
    ['/sitemaps/2024-09.xml', false],
    ['/sitemaps/2024-11.xml', true],
    ['/sitemaps/2026-02.xml', true],
    ['/sitemaps/2026-03.xml', false],
  ])('those with stories are there: %s %s', (path, there) => {
    expect(mayExist(path, book, NOW)).toBe(there);
  });

  test.each([
    '/archive/2025/02/29',
    '/archive/2025/02/30',
    '/archive/2025/13/01',
    '/archive/2025/00/10',
    '/archive/2025/06/00',
    '/archive/2024/20/50',
    '/archive/0125/01/01',
    '/sitemaps/2025-00.xml',
    '/sitemaps/2024-13.xml',
    '/sitemaps/2024-15.xml',
  ])('those that no calendar has are not: %s', (path) => {
    expect(mayExist(path, book, NOW)).toBe(false);
  });
});

test('a preview is there for who holds its link', () => {
  const token = previewToken(5);
  expect(mayExist(`/preview/${token}`, book, NOW)).toBe(true);
  expect(mayExist(`/preview/${token}/pictures/1/wide`, book, NOW)).toBe(true);
  expect(mayExist(`/preview/6${token.slice(1)}`, book, NOW)).toBe(false);
  expect(mayExist('/preview/5.x', book, NOW)).toBe(false);
});

test('before the book was read, nothing is known to be missing', () => {
  expect(mayExist('/sports', new AddressBook(), NOW)).toBe(true);
});
