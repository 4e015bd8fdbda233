import type { IncomingMessage, ServerResponse } from 'node:http';
import { ar } from '@/messages/ar';
import type { Destination } from './address';
import { announcesBody, announcesTooMuch } from './body-limit';
import { commonHeaders } from './headers';

const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];

type RefusedStatus = 400 | 403 | 404 | 405 | 413 | 431;

/** Whether a request asks for something and changes nothing. */
export function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Whether a request may change something. */
export function isWriting({ method }: IncomingMessage): boolean {
  return WRITES.includes(method ?? '');
}

/** Why a request is refused before anybody looks at what it wants; null when it is not. */
export function refusalOf(request: IncomingMessage, { to }: Destination): RefusedStatus | null {
  if (isReading(request)) return announcesBody(request) ? 400 : null;
  if (to !== 'press' || !isWriting(request)) return 405;
  if (!namesOrigin(request)) return 403;
  return announcesTooMuch(request) ? 413 : null;
}

/**
 * Answers with a status and a sentence. A file that is not there apart, the connection is closed: a
 * body may still be on its way.
 */
export function refuse(response: ServerResponse, status: RefusedStatus, isDesk = false): void {
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
