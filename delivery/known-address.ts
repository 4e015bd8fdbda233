import { readPreviewToken } from '@/newsroom/articles/preview-token';
import type { AddressBook } from './address-book';

type Known = (book: AddressBook, parts: string[], now: Date) => boolean;

const DAY_MS = 86_400_000;
const LONGEST_MONTH_MS = 31 * DAY_MS;

/** Which of the addresses of a shape there are; a shape that is not here always has its page. */
const SHAPES: [shape: RegExp, known: Known][] = [
  [/^\/tag\/(\d+)$/, (book, [id = '']) => book.hasTag(Number(id))],
  [/^\/writer\/([^/]+)(?:\/feed\.xml)?$/, (book, [handle = '']) => book.hasWriter(handle)],
  [/^\/og\/(\d+)\.jpg$/, (book, [id = '']) => book.isPublic(Number(id))],
  [/^\/pages\/([^/]+)$/, (book, [slug = '']) => book.hasOwnPage(slug)],
  [/^\/preview\/([^/]+)/, (_book, [token = '']) => readPreviewToken(token) !== null],
  [/^\/archive\/(\d+)\/(\d+)\/(\d+)$/, (book, date, now) => holds(book, date, DAY_MS, now)],
  [/^\/sitemaps\/(\d+)-(\d+)\.xml$/, (book, date, now) => holds(book, date, LONGEST_MONTH_MS, now)],
  [/^\/(?:latest|most-read|search|corrections|suggest)$/, () => true],
  [/^\/([a-z][a-z0-9-]*)(?:\/feed\.xml)?$/, (book, [slug = '']) => book.hasSection(slug)],
];

/** Whether the page of a well-shaped address may be there; false is sure. */
export function mayExist(path: string, book: AddressBook, now: Date): boolean {
  if (!book.ready) return true;
  for (const [shape, known] of SHAPES) {
    const found = shape.exec(path);
    if (found) return known(book, found.slice(1), now);
  }
  return true;
}

/** Whether the address is what was drawn for a story that readers saw once and may not see any more. */
export function isGone(path: string, book: AddressBook): boolean {
  const id = /^\/og\/(\d+)\.jpg$/.exec(path)?.[1];
  const standing = id === undefined ? undefined : book.findArticle(Number(id))?.standing;
  return standing !== undefined && standing !== 'public';
}

// The newspaper's zone is up to a day away from UTC, on either side.
function holds(book: AddressBook, date: string[], length: number, now: Date): boolean {
  const [year = 0, month = 1, day = 1] = date.map(Number);
  const start = Date.UTC(year, month - 1, day);
  // The 30th of February would be a day in March, and cost a rendering each time it is asked for.
  const found = new Date(start);
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== day) return false;
  return book.mayHoldStories(new Date(start - DAY_MS), new Date(start + length + DAY_MS), now);
}
