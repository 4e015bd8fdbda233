import type { IncomingMessage } from 'node:http';
import { env } from '@/env';

/**
 * The address that a request really came from: the connection's own, or, behind proxies that the
 * settings name, the last address in X-Forwarded-For that is not one of them.
 */
export function clientOf(request: IncomingMessage): string {
  const direct = directAddress(request);
  const trusted = trustedProxies();
  if (!trusted.has(direct)) return direct;
  const chain = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => plain(address.trim()))
    .filter(Boolean);
  return chain.findLast((address) => !trusted.has(address)) ?? direct;
}

/** Whether the connection's other end is a proxy that the settings name. */
export function comesFromTrustedProxy(request: IncomingMessage): boolean {
  return trustedProxies().has(directAddress(request));
}

/** The address at the other end of the connection. */
export function directAddress(request: IncomingMessage): string {
  return plain(request.socket.remoteAddress ?? '');
}

function trustedProxies(): Set<string> {
  return new Set(
    env()
      .TRUSTED_PROXIES.split(',')
      .map((address) => address.trim())
      // A connection that is gone has an empty address: it must not pass for a proxy.
      .filter(Boolean),
  );
}

function plain(address: string): string {
  return address.replace(/^::ffff:/, '');
}
