import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { readerNotes, type Heard } from './reader-notes';
import { destinationOf } from './address';
import { loggedPath } from '@/log';
import { withdrawnKeys, type PageChange } from '@/newsroom/events/page-change';
import { KEY } from '@/newsroom/events/page-keys';
import { isInternal, isSearch } from './page-kinds';
import { countPage } from './page-metrics';
import { announcesBody, BodyTooLarge } from './body-limit';
import { sendAnswer } from './answer';
import { clientOf } from './client-of';
import { boundConnections, hasTooManyHeaders, PARSING } from './connections';
import type { Freshness } from './freshness';
import type { Counters } from './counters';
import { isDeskPreview, sendDeskPreview } from './desk-preview';
import { commonHeaders, deskPolicy } from './headers';
import { sendHealth } from './health';
import { sendMedia, type MediaRooms } from './media';
import { searchNoter } from './search-noter';
import { waitsTooLong } from './pipelining';
import { preparedAnswer } from './prepared';
import { preparedForDesk } from './prepared-for-desk';
import { proxyToPress, proxyUpgrade } from './proxy';
import { answerReader, type ReaderDestination, type Reading } from './reader';
import type { Remembered } from './remembered';
import { isReading, isWriting, refusalOf, refuse } from './refuse';
import { requestIdOf } from './request-id';
import { logDeskRequest, logReaderRequest } from './request-log';
import type { SearchRate, TooMany } from './search-rate';
import { sendMetrics } from './send-metrics';
import { sendStatic } from './send-static';
import type { StaticFiles } from './static-files';
import { sendFromTwin, twinHost } from './twin-host';
import { receiveView } from './views';

export interface FrontOptions extends Omit<Reading, 'requestId' | Heard>, MediaRooms, Counters {
  /** `http://127.0.0.1:{port}` of the press. */
  origin: string;
  files: StaticFiles;
  freshness: Freshness;
  searchRate: SearchRate;
  /** Address of the newspaper's own icon; null without one. */
  favicon: Remembered<string | null>;
  log: Logger;
  dev: boolean;
  /** This process is about to end: it is not ready any more, and kept connections wind up. */
  leaving: () => boolean;
}

/** The only public server: sorts every request and answers it or has the press answer it. */
export function createFront(options: FrontOptions): Server {
  const twin = twinHost();
  const server = createServer(PARSING, (request, response) => {
    if (hasTooManyHeaders(request)) {
      refuse(response, 431);
      return;
    }
    if (sendFromTwin(request, response, twin)) return;
    if (waitsTooLong(request, response)) return;
    if (options.leaving()) response.setHeader('Connection', 'close');
    options.freshness.turn();
    if (sendFromMemory(request, response, options)) return;
    handle(request, response, options).catch((error: unknown) => {
      if (error instanceof BodyTooLarge && !response.headersSent) {
        refuse(response, 413);
        return;
      }
      const requestId = requestIdOf(request);
      const path = loggedPath(request.url ?? '');
      options.log.error({ requestId, err: error, path }, 'a request failed');
      sendUnavailable(request, response, options);
    });
  });
  boundConnections(server);
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
  const destination = destinationOf(request.url ?? '/');
  if (destination.to === 'views') return receiveView(request, response, options.views);
  const status = refusalOf(request, destination);
  if (status) {
    refuse(response, status, destination.to === 'press');
    return;
  }
  if (destination.to === 'press') return sendToDesk(request, response, options);
  switch (destination.to) {
    case 'static':
      if (await sendToFavicon(response, destination.address, options)) return;
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

/** Browsers and programs ask for it by a name that cannot be another with each drawing. */
async function sendToFavicon(
  response: ServerResponse,
  address: string,
  { favicon }: FrontOptions,
): Promise<boolean> {
  if (address !== '/favicon.ico') return false;
  // Without a database the project's own is good enough.
  const own = await favicon.find().catch(() => null);
  if (!own) return false;
  response.writeHead(302, {
    ...commonHeaders(),
    Location: own,
    'Cache-Control': 'public, max-age=3600',
  });
  response.end();
  return true;
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
  const reading = { ...options, requestId: requestIdOf(request), ...readerNotes(request, options) };
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
      const prepared = await preparedForDesk(request, fromPress);
      if (prepared) await proxyToPress(request, response, { ...desk, ...prepared });
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
  if (!isWriting(request)) return;
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
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // The rest of a body that nobody reads would hold the connection until it falls silent.
  if (!request.complete) response.setHeader('Connection', 'close');
  sendAnswer(request, response, preparedAnswer(pages, 'unavailable'));
}
