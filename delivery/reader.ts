import { findAddress } from '@/newsroom/articles/find-address';
import { findRedirect } from '@/newsroom/redirects/find-redirect';
import { normalPath } from '@/newsroom/redirects/normal-path';
import type { Logger } from 'pino';
import { loggedPath } from '@/log';
import type { Answer } from './answer';
import type { Destination } from './address';
import { readerHeaders } from './headers';
import type { PreparedName, PreparedPages } from './prepared';
import { renderInTurn } from './render';

type ReaderDestination = Extract<Destination, { to: 'article' | 'page' | 'redirect' | 'nowhere' }>;

interface Reading {
  origin: string;
  prepared: PreparedPages;
  log: Logger;
  requestId: string;
}

/**
 * The answer to a reader: a finished page, or the true status of what is not one. `target` is the
 * address as it came over the wire. This is the
 * place where the memory of pages stands in front of `rendered`.
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
        return await rendered(destination.path, destination.search, target, reading);
      case 'article':
        return await article(destination, target, reading);
    }
  } catch (error) {
    const { log, requestId } = reading;
    log.error({ requestId, err: error, path: loggedPath(target) }, 'a reader page failed');
    return prepared(503, 'unavailable', reading);
  }
}

async function article(
  { section, id }: { section: string; id: number },
  target: string,
  reading: Reading,
): Promise<Answer> {
  const path = `/${section}/${id}`;
  const found = await findAddress(id, new Date());
  if (found?.state === 'public') {
    if (found.address === path) return rendered(path, '', target, reading);
    // An old address may have had the same shape and another story's number.
    return (await redirected(target, reading)) ?? moved(found.address);
  }
  if (found?.state === 'gone') {
    const page = found.retraction
      ? await renderInTurn(reading.origin, `/prepared/retracted/${id}`, reading.requestId)
      : null;
    if (page?.kind === 'page') return html(410, page.body);
    return prepared(410, 'gone', reading);
  }
  return unknown(target, reading);
}

async function rendered(
  path: string,
  search: string,
  target: string,
  reading: Reading,
): Promise<Answer> {
  const { origin, log, requestId } = reading;
  const rendering = await renderInTurn(origin, encodeURI(path) + search, requestId);
  switch (rendering.kind) {
    case 'missing':
      return unknown(target, reading);
    case 'moved':
      return moved(rendering.location);
    case 'failed':
      log.error(
        { requestId, path: loggedPath(path), reason: rendering.reason },
        'the press could not render a page',
      );
      return prepared(503, 'unavailable', reading);
    case 'page':
      return {
        status: 200,
        body: rendering.body,
        headers: {
          ...readerHeaders(),
          'Content-Type': rendering.type,
          'Cache-Control': isPrivate(path) ? 'no-store' : 'public, max-age=0, must-revalidate',
        },
      };
  }
}

// Old addresses are looked up only where nothing new stands, so no redirect can hide a page. They are
// kept in the form that `normalPath` gives to the address as it came over the wire.
async function redirected(target: string, reading: Reading): Promise<Answer | null> {
  const fromPath = normalPath(target);
  const redirect = fromPath === null ? null : await findRedirect(fromPath);
  if (!redirect) return null;
  return redirect.toPath === null ? prepared(410, 'gone', reading) : moved(redirect.toPath);
}

async function unknown(target: string, reading: Reading): Promise<Answer> {
  return (await redirected(target, reading)) ?? prepared(404, 'not-found', reading);
}

function isPrivate(path: string): boolean {
  return path.startsWith('/preview/');
}

function moved(location: string): Answer {
  return {
    status: 301,
    body: Buffer.alloc(0),
    headers: { ...readerHeaders(), Location: location, 'Cache-Control': 'public, max-age=0' },
  };
}

function html(status: number, body: Buffer): Answer {
  return {
    status,
    body,
    headers: {
      ...readerHeaders(),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(status === 503 && { 'Retry-After': '10' }),
    },
  };
}

function prepared(status: number, name: PreparedName, { prepared: pages }: Reading): Answer {
  return html(status, pages.get(name));
}
