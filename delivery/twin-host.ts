import type { IncomingMessage, ServerResponse } from 'node:http';
import { env, isProduction } from '@/env';
import { commonHeaders } from './headers';

/**
 * The newspaper's host with `www.`, or without it, whichever it is not known under; null outside of
 * production and for addresses of machines. Any other host is let in: what a proxy calls the front
 * is its own business, and every page names its one address as canonical.
 */
export function twinHost(): string | null {
  const { host, hostname } = new URL(env().SITE_URL);
  if (!isProduction() || !hostname.includes('.') || /^[\d.]+$/.test(hostname)) return null;
  return host.startsWith('www.') ? host.slice('www.'.length) : `www.${host}`;
}

/** Sends who comes by that host to the same address under the right one; false when nobody did. */
export function sendFromTwin(
  { method, url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  twin: string | null,
): boolean {
  if (twin === null || headers.host?.toLowerCase() !== twin || !url.startsWith('/')) return false;
  if (method !== 'GET' && method !== 'HEAD') return false;
  response.writeHead(301, {
    ...commonHeaders(),
    Location: env().SITE_URL + url,
    'Cache-Control': 'public, max-age=3600',
  });
  response.end();
  return true;
}
