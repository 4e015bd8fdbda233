import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { env } from '@/env';
import { directAddress } from './client-of';
import { commonHeaders } from './headers';
import { metricsText } from './metrics';

/**
 * Sends the figures to whoever may see them: this machine, asking directly, or the bearer of
 * METRICS_TOKEN. For anybody else (false) there is nothing here.
 */
export async function sendMetrics(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!isLocal(request) && !hasToken(request)) return false;
  const { text, type } = await metricsText();
  response.writeHead(200, {
    ...commonHeaders(),
    'Content-Type': type,
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : text);
  return true;
}

// Behind a proxy on this machine everybody comes from the loopback address.
function isLocal(request: IncomingMessage): boolean {
  const { 'x-forwarded-for': forwardedFor, forwarded } = request.headers;
  if (forwardedFor !== undefined || forwarded !== undefined) return false;
  const address = directAddress(request);
  return address === '::1' || address.startsWith('127.');
}

function hasToken(request: IncomingMessage): boolean {
  const token = env().METRICS_TOKEN;
  const sent = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return token !== undefined && sent !== undefined && timingSafeEqual(hash(sent), hash(token));
}

// Equally long, whatever was sent.
function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
