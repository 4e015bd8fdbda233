import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { comesFromTrustedProxy } from './client-of';

const SHAPE = /^[\w.-]{8,64}$/;

// Made when first asked for: a page that comes from memory needs none.
const ids = new WeakMap<IncomingMessage, string>();

/**
 * The name of a request in the logs of both processes: what a proxy of ours sent as
 * `x-request-id`, else a new one.
 */
export function requestIdOf(request: IncomingMessage): string {
  const known = ids.get(request);
  if (known) return known;
  const sent = request.headers['x-request-id'];
  const believed = typeof sent === 'string' && SHAPE.test(sent) && comesFromTrustedProxy(request);
  const id = believed ? sent : newRequestId();
  ids.set(request, id);
  return id;
}

/** For what the front asks on its own account. */
export function newRequestId(): string {
  return randomBytes(9).toString('base64url');
}
