import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { destinationOf, type Destination } from './address';
import { loggedPath } from '@/log';
import { ar } from '@/messages/ar';
import { withdrawnKeys, type PageChange } from '@/newsroom/events/page-change';
import { KEY } from '@/newsroom/events/page-keys';
import { isInternal, isSearch } from './page-kinds';
import { countPage } from './page-metrics';
import { announcesBody, announcesTooMuch } from './body-limit';
import { sendAnswer } from './answer';
import { clientOf } from './client-of';
import type { Freshness } from './freshness';
import { isDeskPreview, sendDeskPreview } from './desk-preview';
import { commonHeaders, deskPolicy } from './headers';
import { sendHealth } from './health';
import { sendMedia, type MediaRooms } from './media';
import { searchNoter } from './search-noter';
import { waitsTooLong } from './pipelining';
import { preparedAnswer } from './prepared';
import { proxyToPress, proxyUpgrade } from './proxy';
import { answerReader, type ReaderDestination, type Reading } from './reader';
import { requestIdOf } from './request-id';
import { logDeskRequest, logReaderRequest } from './request-log';
import type { SearchRate, TooMany } from './search-rate';
import { sendMetrics } from './send-metrics';
import { sendStatic } from './send-static';
import type { SearchCounter } from './search-counter';
import type { StaticFiles } from './static-files';
import { sendFromTwin, twinHost } from './twin-host';
import type { ViewCounter } from './view-counter';
import { receiveView } from './views';

export interface FrontOptions extends Omit<Reading, 'requestId' | 'onPage'>, MediaRooms {
  /** `http://127.0.0.1:{port}` of the press. */
  origin: string;
  files: StaticFiles;
  freshness: Freshness;
  views: ViewCounter;
  searches: SearchCounter;
  searchRate: SearchRate;
  log: Logger;
  dev: boolean;
  /** This process is about to end: it is not ready any more, and kept connections wind up. */
  leaving: () => boolean;
}

/** Of a request's head, in bytes: ten kilobytes of Arabic in an address are thirty of percent signs. */
const LONGEST_HEAD = 64 * 1024;
/** A connection on which nothing moves so long is closed: its client reads nothing of an answer. */
const SILENCE_MS = 120_000;

/** The only public server: sorts every request and answers it or has the press answer it. */
export function createFront(options: FrontOptions): Server {
  const twin = twinHost();
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
    if (sendFromTwin(request, response, twin)) return;
    if (waitsTooLong(request, response)) return;
    if (options.leaving()) response.setHeader('Connection', 'close');
    options.freshness.turn();
    if (sendFromMemory(request, response, options)) return;
    handle(request, response, options).catch((error: unknown) => {
      const requestId = requestIdOf(request);
      const path = loggedPath(request.url ?? '');
      options.log.error({ requestId, err: error, path }, 'a request failed');
      sendUnavailable(request, response, options);
    });
  });
  server.timeout = SILENCE_MS;
  // Without a listener Node leaves the wish to upgrade aside and the request is an ordinary one.
  if (options.dev) {
    server.on('upgrade', (request, socket) => {
      if (request.url?.startsWith('/_next/')) proxyUpgrade(request, socket, options.origin);
      else socket.destroy();
    });
  }
  return server;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: FrontOptions,
): Promise<void> {
  const reads = isReading(request);
  const destination = destinationOf(request.url ?? '/');
  if (destination.to === 'views') return receiveView(request, response, options.views);
  const status = refusalOf(request, destination, reads);
  if (status) {
    refuse(response, status, destination.to === 'press');
    return;
  }
  if (destination.to === 'press') return sendToDesk(request, response, options);
  switch (destination.to) {
    case 'static':
      if (options.dev) return sendFromPress(request, response, options);
      if (await sendStatic(request, response, destination.address, options.files)) return;
      refuse(response, 404);
      return;
    case 'framework':
      if (options.dev) return sendFromPress(request, response, options);
      refuse(response, 404);
      return;
    case 'health':
      return sendHealth(response, destination.check, options.leaving());
    case 'metrics':
      if (await sendMetrics(request, response)) return;
      break;
    case 'media':
      if (await sendMedia(request, response, destination.key, options)) return;
      break;
    default:
      return sendReader(request, response, destination, options);
  }
  return sendReader(request, response, { to: 'nowhere' }, options);
}

async function sendReader(
  request: IncomingMessage,
  response: ServerResponse,
  destination: ReaderDestination,
  options: FrontOptions,
): Promise<void> {
  const tooMany = tooManySearches(request, destination, options);
  if (tooMany) {
    response.setHeader('Retry-After', tooMany.retryAfter);
    sendAnswer(request, response, tooMany.answer);
    return;
  }
  const startedAt = performance.now();
  const onPage = searchNoter(request, options.searches);
  const reading = { ...options, requestId: requestIdOf(request), onPage };
  const answer = await answerReader(destination, request.url ?? '/', reading);
  sendAnswer(request, response, answer);
  logReaderRequest(request, response, startedAt, options.log);
}

// What is kept costs nothing, however often it is asked for.
function tooManySearches(
  request: IncomingMessage,
  destination: ReaderDestination,
  { pages, searchRate }: FrontOptions,
): TooMany | null {
  if (destination.to !== 'page') return null;
  const address = destination.path + destination.search;
  if (!isSearch(address) || pages.fresh(address)) return null;
  return searchRate.refusal(destination.path, clientOf(request), pages, Date.now());
}

/** Most requests end here: the address as it came is that of a page in memory. */
function sendFromMemory(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, searches }: FrontOptions,
): boolean {
  const kept = pages.fresh(request.url ?? '/');
  // The prepared pages are for the front alone.
  if (!kept || isInternal(kept.address) || !isReading(request) || announcesBody(request)) {
    return false;
  }
  countPage('hit');
  sendAnswer(request, response, kept.answer);
  searchNoter(request, searches)(kept);
  return true;
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];

type RefusedStatus = 400 | 403 | 404 | 405 | 413;

function refusalOf(
  request: IncomingMessage,
  destination: Destination,
  reads: boolean,
): RefusedStatus | null {
  if (reads) return announcesBody(request) ? 400 : null;
  if (destination.to !== 'press' || !WRITES.includes(request.method ?? '')) return 405;
  if (!namesOrigin(request)) return 403;
  return announcesTooMuch(request) ? 413 : null;
}

// A file that is not there apart, the connection is closed: a body may still be on its way.
function refuse(response: ServerResponse, status: RefusedStatus, isDesk = false): void {
  response.writeHead(status, {
    ...commonHeaders(),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 && { Allow: isDesk ? `GET, HEAD, ${WRITES.join(', ')}` : 'GET, HEAD' }),
    ...(status !== 404 && { Connection: 'close' }),
  });
  response.end(`${ar.site.refused[status]}\n`);
}

// An opaque origin ("null") and a missing one are refused here: Next answers the first with an
// error and lets the second pass. Whether the origin is ours, the guards of the actions decide.
function namesOrigin(request: IncomingMessage): boolean {
  return URL.canParse(request.headers.origin ?? '');
}

async function sendToDesk(
  request: IncomingMessage,
  response: ServerResponse,
  options: FrontOptions,
): Promise<void> {
  const { origin, dev, log } = options;
  logDeskRequest(request, response, log);
  const policy = deskPolicy(randomBytes(16).toString('base64'), dev);
  const isFramed = isDeskPreview(request);
  const desk = {
    origin,
    request: {
      'content-security-policy': policy,
      // What is read here must not come packed.
      ...(isFramed && { 'accept-encoding': 'identity' }),
    },
    before: (fromPress: IncomingMessage) => purgeBefore(request, fromPress, options),
    response: () => ({
      ...commonHeaders(),
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow',
    }),
  };
  await proxyToPress(request, response, {
    ...desk,
    instead: async (fromPress) => {
      if (isFramed && (await sendDeskPreview(request, response, fromPress))) return true;
      const prepared = preparedForDesk(request, fromPress);
      if (prepared) {
        await proxyToPress(request, response, {
          ...desk,
          path: prepared,
          status: fromPress.statusCode,
        });
      }
      return prepared !== null;
    },
  });
}

/** What this request has changed is carried out before anybody hears that it has. */
async function purgeBefore(
  request: IncomingMessage,
  fromPress: IncomingMessage,
  { freshness, pages, log }: FrontOptions,
): Promise<void> {
  if (!WRITES.includes(request.method ?? '')) return;
  try {
    await freshness.catchUp();
  } catch (error) {
    const path = loggedPath(request.url ?? '');
    log.error(
      { requestId: requestIdOf(request), err: error, path },
      'a change may not be on the pages yet',
    );
    // Nobody can say what has changed: whatever can be rendered anew is, from now on.
    if ((fromPress.statusCode ?? 500) < 500) await pages.apply(unknownChange(request));
  }
}

// Most likely it was about the story whose address the request names: should that have been
// withdrawn, it must not come back as the best that can be had.
function unknownChange({ url = '' }: IncomingMessage): PageChange {
  const id = /^\/(?:admin|api)\/articles\/(\d+)/.exec(url)?.[1];
  return { stale: [KEY.all], withdrawn: id === undefined ? [] : withdrawnKeys(id) };
}

// With a status of its own Next sends an empty shell that only its scripts can fill.
function preparedForDesk(request: IncomingMessage, fromPress: IncomingMessage): string | null {
  const status = fromPress.statusCode ?? 0;
  const isDocument =
    (request.method === 'GET' || request.method === 'HEAD') &&
    request.headers.rsc === undefined &&
    (fromPress.headers['content-type'] ?? '').startsWith('text/html');
  if (!isDocument || (status !== 404 && status < 500)) return null;
  return status === 404 ? '/admin/prepared/not-found' : '/admin/prepared/failed';
}

// In development files are as they are now.
async function sendFromPress(
  request: IncomingMessage,
  response: ServerResponse,
  { origin }: FrontOptions,
): Promise<void> {
  await proxyToPress(request, response, { origin, response: () => commonHeaders() });
}

function sendUnavailable(
  request: IncomingMessage,
  response: ServerResponse,
  { pages }: FrontOptions,
): void {
  if (response.headersSent) response.destroy();
  else sendAnswer(request, response, preparedAnswer(pages, 'unavailable'));
}
