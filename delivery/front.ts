import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { destinationOf, type Destination } from './address';
import { ar } from '@/messages/ar';
import { isPublicMediaKey } from '@/newsroom/media/is-public-key';
import { announcesBody, announcesTooMuch } from './body-limit';
import { sendAnswer } from './answer';
import { commonHeaders, deskPolicy, readerHeaders } from './headers';
import { sendHealth } from './health';
import { sendMedia } from './media';
import type { PreparedPages } from './prepared';
import { proxyToPress, proxyUpgrade } from './proxy';
import { answerReader } from './reader';
import { sendStatic } from './send-static';
import type { StaticFiles } from './static-files';

export interface FrontOptions {
  origin: string;
  prepared: PreparedPages;
  files: StaticFiles;
  log: Logger;
  dev: boolean;
}

/** The only public server: sorts every request and answers it or has the press answer it. */
export function createFront(options: FrontOptions): Server {
  const server = createServer((request, response) => {
    handle(request, response, options).catch((error: unknown) => {
      options.log.error({ err: error, path: request.url }, 'a request failed');
      void sendUnavailable(request, response, options);
    });
  });
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
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const status = refusalOf(request, destination, reads);
  if (status) {
    refuse(response, status);
    return;
  }
  if (destination.to === 'press') return sendToDesk(request, response, options);
  switch (destination.to) {
    case 'static':
      if (options.dev) return sendFromPress(request, response, options);
      if (await sendStatic(request, response, destination.address, options.files)) return;
      refuse(response, 404);
      return;
    case 'health':
      return sendHealth(response, destination.check);
    case 'media':
      if (await sendMedia(request, response, destination.key, isPublicNow)) return;
      break;
    default: {
      const answer = await answerReader(destination, request.url ?? '/', options);
      return sendAnswer(request, response, answer);
    }
  }
  const missing = await answerReader({ to: 'nowhere' }, request.url ?? '/', options);
  return sendAnswer(request, response, missing);
}

const isPublicNow = (key: string): Promise<boolean> => isPublicMediaKey(key, new Date());

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
function refuse(response: ServerResponse, status: RefusedStatus): void {
  response.writeHead(status, {
    ...commonHeaders(),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 && { Allow: 'GET, HEAD' }),
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
  { origin, dev }: FrontOptions,
): Promise<void> {
  const policy = deskPolicy(randomBytes(16).toString('base64'), dev);
  const desk = {
    origin,
    request: { 'content-security-policy': policy },
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

async function sendUnavailable(
  request: IncomingMessage,
  response: ServerResponse,
  { prepared }: FrontOptions,
): Promise<void> {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  await sendAnswer(request, response, {
    status: 503,
    body: prepared.get('unavailable'),
    headers: {
      ...readerHeaders(),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': '10',
    },
  });
}
