import type { IncomingMessage } from 'node:http';
import { env } from '@/env';

/**
 * The address that a request really came from: the connection's own, or, behind proxies that the
 * settings name, the last address in X-Forwarded-For that is not one of them.
 */
export function clientOf(request: IncomingMessage): string {
  const trusted = new Set(
    env()
      .TRUSTED_PROXIES.split(',')
      .map((address) => address.trim()),
  );
  const direct = plain(request.socket.remoteAddress ?? '');
  if (!trusted.has(direct)) return direct;
  const chain = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => plain(address.trim()))
    .filter(Boolean);
  return chain.findLast((address) => !trusted.has(address)) ?? direct;
}

function plain(address: string): string {
  return address.replace(/^::ffff:/, '');
}
