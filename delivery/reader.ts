import { normalPath } from '@/newsroom/redirects/normal-path';
import type { Logger } from 'pino';
import { env } from '@/env';
import { loggedPath } from '@/log';
import type { AddressBook } from './address-book';
import { smallAnswer, type Answer } from './answer';
import type { Destination } from './address';
import { readerHeaders } from './headers';
import { isGone, mayExist } from './known-address';
import { countPage, type PageOutcome } from './page-metrics';
import { retractedAddress, type PreparedName } from './page-kinds';
import type { Pages, Shown } from './pages';
import type { Page } from './page-store';
import { preparedAnswer } from './prepared';

export type ReaderDestination = Extract<
  Destination,
  { to: 'article' | 'page' | 'redirect' | 'nowhere' }
>;

export interface Reading {
  pages: Pages;
  book: AddressBook;
  log: Logger;
  /** Names the reader's request in the logs. */
  requestId: string;
  /** Hears which page the reader gets. */
  onPage?: (page: Page) => void;
}

const OUTCOME: Record<Extract<Shown, { kind: 'page' }>['from'], PageOutcome> = {
  memory: 'hit',
  render: 'miss',
  stale: 'stale',
};

/**
 * The answer to a reader: a finished page, or the true status of what is not one. `target` is the
 * address as it came over the wire.
 */
export async function answerReader(
  destination: ReaderDestination,
  target: string,
  reading: Reading,
): Promise<Answer> {
  try {
    switch (destination.to) {
      case 'redirect':
        return moved(destination.location);
      case 'nowhere':
        return await unknown(target, reading);
      case 'page':
        return await listedPage(destination, target, reading);
      case 'article':
        return await article(destination, target, reading);
    }
  } catch (error) {
    const { log, requestId } = reading;
    log.error({ requestId, err: error, path: loggedPath(target) }, 'a reader page failed');
    return without('unavailable', reading);
  }
}

async function article(
  { section, id }: { section: string; id: number },
  target: string,
  reading: Reading,
): Promise<Answer> {
  const { book, pages } = reading;
  const path = `/${section}/${id}`;
  if (!book.ready) return page(path, target, reading);
  const known = book.findArticle(id);
  if (known?.standing === 'public' && known.address) {
    if (known.address === path) return page(path, target, reading);
    // An old address may have had the same shape and another story's number.
    return (await redirected(target, reading)) ?? moved(known.address);
  }
  if (!known) return unknown(target, reading);
  if (known.standing === 'retracted') {
    const shown = await pages.show(retractedAddress(id), reading.requestId);
    if (shown.kind === 'page') {
      countPage('gone');
      return shown.page.answer;
    }
  }
  return without('gone', reading);
}

async function listedPage(
  { path, search }: { path: string; search: string },
  target: string,
  reading: Reading,
): Promise<Answer> {
  const { book, pages } = reading;
  if (/^\/[^/]+\.txt$/.test(path) && path !== '/robots.txt') return keyFile(path, target, reading);
  if (isGone(path, book)) return without('gone', reading);
  if (!mayExist(path, book, new Date())) return unknown(target, reading);
  const number = Number(/^\?page=(\d+)$/.exec(search)?.[1] ?? 1);
  if (number > 1 && !pages.fresh(path + search)) {
    // The first page knows where the list ends: addresses past it cost one rendering together.
    const first = await pages.show(path, reading.requestId);
    const last = first.kind === 'page' ? first.page.lastPage : null;
    if (last !== null && number > last) return unknown(target, reading);
  }
  return page(encodeURI(path) + search, target, reading);
}

// Search engines read the key here to see that who tells them of this site may (IndexNow).
async function keyFile(path: string, target: string, reading: Reading): Promise<Answer> {
  const { INDEXNOW_KEY: key } = env();
  if (!key || path !== `/${key}.txt`) return unknown(target, reading);
  const type = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'public, max-age=0',
  };
  return smallAnswer(200, { ...readerHeaders(), ...type, 'X-Robots-Tag': 'noindex' }, key);
}

async function page(address: string, target: string, reading: Reading): Promise<Answer> {
  const shown = await reading.pages.show(address, reading.requestId);
  switch (shown.kind) {
    case 'page':
      countPage(OUTCOME[shown.from]);
      reading.onPage?.(shown.page);
      return shown.page.answer;
    case 'missing':
      return unknown(target, reading);
    case 'moved':
      return moved(shown.location);
    case 'unavailable':
      return without('unavailable', reading);
  }
}

// Old addresses are looked up only where nothing new stands, so no redirect can hide a page. They are
// kept in the form that `normalPath` gives to the address as it came over the wire.
async function redirected(target: string, reading: Reading): Promise<Answer | null> {
  const { book } = reading;
  const fromPath = normalPath(target);
  const redirect = fromPath === null ? null : await book.findOldAddress(fromPath);
  if (!redirect) return null;
  return redirect.toPath === null ? without('gone', reading) : moved(redirect.toPath);
}

async function unknown(target: string, reading: Reading): Promise<Answer> {
  return (await redirected(target, reading)) ?? without('not-found', reading);
}

/** The answer in the place of a page. */
function without(name: Exclude<PreparedName, 'too-many'>, { pages }: Reading): Answer {
  countPage(name === 'not-found' ? 'not_found' : name);
  return preparedAnswer(pages, name);
}

function moved(location: string): Answer {
  countPage('moved');
  return smallAnswer(301, {
    ...readerHeaders(),
    // A path from the table of old addresses may be written in Arabic letters.
    Location: /^[\x21-\x7e]*$/.test(location) ? location : encodeURI(location),
    'Cache-Control': 'public, max-age=0',
  });
}
