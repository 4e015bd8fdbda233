import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { loggedPath } from '@/log';
import { deskSeconds } from './metrics';
import { requestIdOf } from './request-id';

/** A reader's page that takes longer is worth a line. */
const SLOW_MS = 1000;

/** Names a desk request for the browser and the press; counts it and writes its line at its end. */
export function logDeskRequest(
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
): void {
  const startedAt = performance.now();
  response.setHeader('X-Request-Id', requestIdOf(request));
  response.once('close', () => {
    const line = requestLine(request, response, startedAt);
    deskSeconds.observe({ status: `${String(line.status)[0]}xx` }, line.ms / 1000);
    // What the browser gave up waiting for has no status that anybody saw.
    const fields = { ...line, ...(!response.writableFinished && { aborted: true }) };
    if (line.status >= 500) log.error(fields, 'a desk request failed');
    else log.info(fields, 'desk request');
  });
}

/** Writes a line when a reader's request failed or took long; what went well costs nothing. */
export function logReaderRequest(
  request: IncomingMessage,
  response: ServerResponse,
  startedAt: number,
  log: Logger,
): void {
  const failed = response.statusCode >= 500;
  if (!failed && performance.now() - startedAt < SLOW_MS) return;
  const line = requestLine(request, response, startedAt);
  if (failed) log.error(line, 'a reader was refused');
  else log.warn(line, 'a reader waited long');
}

function requestLine(request: IncomingMessage, response: ServerResponse, startedAt: number) {
  return {
    requestId: requestIdOf(request),
    method: request.method,
    path: loggedPath(request.url ?? ''),
    status: response.statusCode,
    ms: Math.round(performance.now() - startedAt),
  };
}
