import type { Logger } from 'pino';
import { env } from '@/env';
import { loggedPath } from '@/log';
import type { AddressBook } from './address-book';
import { smallAnswer, type Answer } from './answer';
import type { Destination } from './address';
import { readerHeaders } from './headers';
import { isGone, mayExist } from './known-address';
import { findNewAddress, isVacant, type NewAddress } from './new-address';
import { countPage, type PageOutcome } from './page-metrics';
import { retractedAddress, type PreparedName } from './page-kinds';
import type { Pages, Shown } from './pages';
import type { Page } from './page-store';
import { preparedAnswer } from './prepared';
import type { Remembered } from './remembered';
import { securityText } from './security-text';

export type ReaderDestination = Extract<
  Destination,
  { to: 'article' | 'page' | 'redirect' | 'nowhere' }
>;

export interface Reading {
  pages: Pages;
  book: AddressBook;
  /** Under which search engines are told of changes; null while nobody is. */
  indexNowKey: Remembered<string | null>;
  log: Logger;
  /** Names the reader's request in the logs. */
  requestId: string;
  /** Hears which page the reader gets. */
  onPage?: (page: Page) => void;
  /** Hears which redirect the reader is sent by. */
  onRedirect?: (id: number) => void;
  /** Hears that nothing is there, and nothing was. */
  onMissing?: () => void;
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
        return await tidied(destination.location, target, reading);
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
    return (await another(id, target, reading)) ?? moved(known.address);
  }
  if (!known) return unknown(target, reading);
  if (known.standing === 'retracted') {
    const shown = await pages.show(retractedAddress(id), reading.requestId);
    if (shown.kind === 'page') {
      countPage('gone');
      return shown.page.answer;
    }
    return without('gone', reading);
  }
  return (await another(id, target, reading)) ?? without('gone', reading);
}

// Where the redirect of a whole section leads to the same story, its own address is the better answer.
async function another(id: number, target: string, reading: Reading): Promise<Answer | null> {
  const found = await findNewAddress(target, reading.book);
  return found?.location?.endsWith(`/${id}`) ? null : redirectTo(found, reading);
}

// Old systems end their addresses with a slash: one step to the new one, not two.
async function tidied(location: string, target: string, reading: Reading): Promise<Answer> {
  const old = isVacant(location, reading.book) ? await redirected(target, reading) : null;
  return old ?? moved(location);
}

async function listedPage(
  { path, search }: { path: string; search: string },
  target: string,
  reading: Reading,
): Promise<Answer> {
  const { book, pages } = reading;
  if (path === SECURITY_TEXT) return securityFile(target, reading);
  if (/^\/[^/]+\.txt$/.test(path) && path !== '/robots.txt') return keyFile(path, target, reading);
  // The addresses of old systems (`/?p=12`) name the front page, which knows no query.
  const old = path === '/' && target.includes('?') ? await redirected(target, reading) : null;
  if (old) return old;
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
  const key = await reading.indexNowKey.find();
  if (!key || path !== `/${key}.txt`) return unknown(target, reading);
  const type = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'public, max-age=0',
  };
  return smallAnswer(200, { ...readerHeaders(), ...type, 'X-Robots-Tag': 'noindex' }, key);
}

const SECURITY_TEXT = '/.well-known/security.txt';

async function securityFile(target: string, reading: Reading): Promise<Answer> {
  const { SECURITY_CONTACT: contact, SITE_URL } = env();
  if (!contact) return unknown(target, reading);
  const headers = {
    ...readerHeaders(),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'public, max-age=3600',
  };
  return smallAnswer(200, headers, securityText(contact, SITE_URL, new Date()));
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

// Old addresses are looked up only where nothing new stands, so no redirect can hide a page.
async function redirected(target: string, reading: Reading): Promise<Answer | null> {
  return redirectTo(await findNewAddress(target, reading.book), reading);
}

function redirectTo(found: NewAddress | null, reading: Reading): Answer | null {
  if (!found) return null;
  reading.onRedirect?.(found.id);
  return found.location === null ? without('gone', reading) : moved(found.location);
}

async function unknown(target: string, reading: Reading): Promise<Answer> {
  const old = await redirected(target, reading);
  if (old) return old;
  reading.onMissing?.();
  return without('not-found', reading);
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
    // What a client sent is not always encoded.
    Location: /^[\x21-\x7e]*$/.test(location) ? location : encodeURI(location),
    'Cache-Control': 'public, max-age=0',
  });
}
