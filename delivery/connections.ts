import type { IncomingMessage, Server, ServerOptions } from 'node:http';

/** Of a request's head, in bytes: ten kilobytes of Arabic in an address are thirty of percent signs. */
const LONGEST_HEAD = 64 * 1024;
/** Lines of a head; a browser behind three proxies sends thirty. */
const MOST_HEADERS = 100;
/** A head comes in one piece or in few; who sends it drop by drop wants to hold the connection. */
const HEAD_MS = 15_000;
/** A whole request. The largest, five MiB of an upload, may come over a phone's worst net. */
const REQUEST_MS = 300_000;
/** How often the two are looked at. */
const LOOK_MS = 2000;
/** A connection on which nothing moves so long is closed: its client reads nothing of an answer. */
const SILENCE_MS = 120_000;
/** What comes beyond is closed at once; each takes about ten kilobytes. */
const MOST_CONNECTIONS = 8192;

/** How the front reads requests: nothing lenient, and nothing without an end. */
export const PARSING: ServerOptions = {
  maxHeaderSize: LONGEST_HEAD,
  insecureHTTPParser: false,
  requireHostHeader: true,
  headersTimeout: HEAD_MS,
  requestTimeout: REQUEST_MS,
  connectionsCheckingInterval: LOOK_MS,
};

/** Bounds what a server gives to those who connect to it. */
export function boundConnections(server: Server): void {
  server.timeout = SILENCE_MS;
  server.maxConnections = MOST_CONNECTIONS;
}

/**
 * Whether a head has more lines than anybody needs. Node would silently leave out those from the two
 * thousandth on, whatever they say.
 */
export function hasTooManyHeaders({ rawHeaders }: IncomingMessage): boolean {
  return rawHeaders.length > 2 * MOST_HEADERS;
}
