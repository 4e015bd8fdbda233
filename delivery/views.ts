import type { IncomingMessage, ServerResponse } from 'node:http';
import { env, isProduction } from '@/env';
import { ar } from '@/messages/ar';
import { endsWhenSilent } from './body-limit';
import { clientOf } from './client-of';
import { commonHeaders } from './headers';
import { isReader } from './is-reader';
import type { ViewCounter } from './view-counter';

/** Bytes of a beacon's body: one number. */
const LONGEST = 100;
const BODY_MS = 5000;

/**
 * Takes the beacon of an opened story (`POST /api/views`, the story's number as text or JSON). It is
 * answered from memory and with 204 whether or not it counts: who would fake one learns nothing.
 */
export async function receiveView(
  request: IncomingMessage,
  response: ServerResponse,
  views: ViewCounter,
): Promise<void> {
  if (request.method !== 'POST') {
    refuse(response, 405);
    return;
  }
  const body = await readBody(request);
  if (body === null) {
    refuse(response, 413);
    return;
  }
  const articleId = /^\s*([1-9]\d{0,14})\s*$/.exec(body)?.[1];
  if (articleId && comesFromOurPages(request) && isReader(request.headers)) {
    views.count({
      articleId: Number(articleId),
      address: clientOf(request),
      userAgent: request.headers['user-agent'] ?? '',
    });
  }
  response.writeHead(204, { ...commonHeaders(), 'Cache-Control': 'no-store' }).end();
}

/** The body as text; null when it is too long, empty when the sender falls silent. */
function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > LONGEST) return Promise.resolve(null);
  const endPatience = endsWhenSilent(request, BODY_MS);
  request.setEncoding('utf8');
  return new Promise<string | null>((resolve) => {
    let body = '';
    request.on('data', (chunk: string) => {
      body += chunk;
      if (body.length <= LONGEST) return;
      request.pause();
      resolve(null);
    });
    request.on('end', () => resolve(body));
    request.on('error', () => resolve(''));
    request.on('close', () => resolve(''));
  }).finally(endPatience);
}

function comesFromOurPages(request: IncomingMessage): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (!origin || !URL.canParse(origin) || (site && site !== 'same-origin')) return false;
  return new URL(origin).host === (isProduction() ? new URL(env().SITE_URL).host : host);
}

// The connection is closed, because a body may still be on its way.
function refuse(response: ServerResponse, status: 405 | 413): void {
  response.writeHead(status, {
    ...commonHeaders(),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 && { Allow: 'POST' }),
    Connection: 'close',
  });
  response.end(`${ar.site.refused[status]}\n`);
}
