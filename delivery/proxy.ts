import {
  request as httpRequest,
  Agent,
  type ClientRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { env, isProduction } from '@/env';
import { BodyTooLarge, endsWhenSilent, limited } from './body-limit';
import { clientOf } from './client-of';
import { requestIdOf } from './request-id';

/**
 * The press has one thread, which readers' renderings share: more at once would only make them wait
 * behind whoever floods the desk's addresses, for which nobody needs to be signed in.
 */
const AT_ONCE = 32;

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** A body that stands still so long is given up. */
const BODY_IDLE_MS = 15_000;

/** Headers that belong to one connection (RFC 9110, 7.6.1). */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Announce a body; without one they would make the press wait for the next request's bytes. */
const OF_BODY = ['content-length', 'expect'];

interface ProxyOptions {
  origin: string;
  /** Another address than the request's own. */
  path?: string;
  /** Another status than the press's own. */
  status?: number;
  /** Headers that the press gets in addition. */
  request?: Record<string, string>;
  /** Answers in the place of what the press said, and says so; then nothing of it is sent. */
  instead?: (fromPress: IncomingMessage) => Promise<boolean>;
  /** Awaited when the press has answered and before anything of it is sent. */
  before?: (fromPress: IncomingMessage) => Promise<void>;
  /** Headers of the answer; they win over the press's own. */
  response: (fromPress: IncomingMessage) => Record<string, string>;
}

/**
 * Passes a request to the press and streams both bodies. Rejects only while nothing has been
 * answered, so that the caller can still answer in the press's place.
 */
export async function proxyToPress(
  request: IncomingMessage,
  response: ServerResponse,
  options: ProxyOptions,
): Promise<void> {
  const { fromPress, sent } = await askPress(request, options);
  await options.before?.(fromPress);
  if (options.instead && (await options.instead(fromPress))) {
    fromPress.resume();
    return;
  }
  for (const name of HOP_BY_HOP) delete fromPress.headers[name];
  delete fromPress.headers['x-powered-by'];
  response.writeHead(options.status ?? fromPress.statusCode ?? 502, {
    ...fromPress.headers,
    ...options.response(fromPress),
  });
  await pipeline(fromPress, response).catch(() => response.destroy());
  await sent;
}

interface Asked {
  fromPress: IncomingMessage;
  /** Settles when the request's body has gone out. */
  sent: Promise<unknown>;
}

async function askPress(request: IncomingMessage, options: ProxyOptions): Promise<Asked> {
  const target = new URL(options.origin);
  const open = (): ClientRequest =>
    httpRequest({
      // The press may close a kept connection in the moment it is used again. A request without a
      // body is simply asked anew; one with a body cannot be, so it gets a connection of its own.
      agent: hasBody(request) ? false : agent,
      host: target.hostname,
      port: target.port,
      method: request.method,
      path: options.path ?? request.url,
      headers: { ...forwardedHeaders(request), ...options.request },
    });
  const first = open();
  if (hasBody(request)) {
    // A client that goes away or falls silent in the middle of an upload ends the press's request.
    const endPatience = endsWhenSilent(request, BODY_IDLE_MS);
    let tooLarge: BodyTooLarge | undefined;
    const sent = pipeline(request, limited(request), first)
      .catch((error: unknown) => {
        if (error instanceof BodyTooLarge) tooLarge = error;
        first.destroy();
      })
      .finally(endPatience);
    try {
      return { fromPress: await answerOf(first), sent };
    } catch (error) {
      // The press only hears that it was broken off.
      await sent;
      throw tooLarge ?? error;
    }
  }
  try {
    first.end();
    return { fromPress: await answerOf(first), sent: Promise.resolve() };
  } catch (error) {
    if (!first.reusedSocket) throw error;
    const second = open();
    second.end();
    return { fromPress: await answerOf(second), sent: Promise.resolve() };
  }
}

function answerOf(upstream: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    upstream.once('response', resolve);
    upstream.once('error', reject);
  });
}

function siteHost(): string {
  return new URL(env().SITE_URL).host;
}

function hasBody(request: IncomingMessage): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD';
}

/** Passes an upgraded connection (hot reload in development) through. */
export function proxyUpgrade(request: IncomingMessage, socket: Duplex, origin: string): void {
  const target = new URL(origin);
  const upstream = httpRequest({
    host: target.hostname,
    port: target.port,
    path: request.url,
    headers: { ...forwardedHeaders(request), connection: 'Upgrade', upgrade: 'websocket' },
  });
  upstream.once('upgrade', (answer, pressSocket) => {
    const lines = Object.entries(answer.headers).map(
      ([name, value]) => `${name}: ${String(value)}`,
    );
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
    pressSocket.pipe(socket).pipe(pressSocket);
    pressSocket.on('error', () => socket.destroy());
    socket.on('error', () => pressSocket.destroy());
  });
  upstream.once('error', () => socket.destroy());
  upstream.end();
}

// What the client says about forwarding is worth nothing unless it is a proxy of ours.
function forwardedHeaders(request: IncomingMessage): Record<string, string | string[] | undefined> {
  const named = (request.headers.connection ?? '').toLowerCase().split(/\s*,\s*/);
  const dropped = [...HOP_BY_HOP, ...named, ...(hasBody(request) ? [] : OF_BODY)];
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(
      ([name]) => !dropped.includes(name) && !name.startsWith('x-forwarded-'),
    ),
  );
  return {
    ...headers,
    'x-request-id': requestIdOf(request),
    'x-forwarded-for': clientOf(request),
    'x-forwarded-host': isProduction() ? siteHost() : (request.headers.host ?? siteHost()),
    'x-forwarded-proto': new URL(env().SITE_URL).protocol.slice(0, -1),
  };
}
