import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';

const KIB = 1024;
const MIB = 1024 * KIB;

/** Largest body of an address, in bytes: what its screens can need, and room for the envelope. */
const LIMITS: [pattern: RegExp, bytes: number][] = [
  // A part of an upload (app/(desk)/admin/upload/send-file.ts sends 5 MiB at a time).
  [/^\/api\/uploads(?:[/?]|$)/, 6 * MIB],
  // A table of a hundred thousand old addresses (newsroom/redirects/table/read-table.ts).
  [/^\/api\/redirects\/table(?:[/?]|$)/, 32 * MIB],
  [/^\/api\/auth(?:[/?]|$)/, 64 * KIB],
];
const OTHERWISE = 5 * MIB;

function limitOf(request: IncomingMessage): number {
  return LIMITS.find(([pattern]) => pattern.test(request.url ?? ''))?.[1] ?? OTHERWISE;
}

/** The sender says beforehand that the body is larger than its address takes. */
export function announcesTooMuch(request: IncomingMessage): boolean {
  return Number(request.headers['content-length'] ?? 0) > limitOf(request);
}

/** A request that may not carry a body (GET, HEAD) announces one. */
export function announcesBody(request: IncomingMessage): boolean {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
  return length !== '0' || encoding !== undefined;
}

/** A body that turned out larger than its address takes. */
export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge';
}

/** Lets as much of a body through as its address takes, and breaks off after that. */
export function limited(request: IncomingMessage): Transform {
  const limit = limitOf(request);
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (passed > limit) done(new BodyTooLarge(`the body is larger than ${limit} bytes`));
      else done(null, chunk);
    },
  });
}

/**
 * Gives a request up when nothing of its body comes for `ms`; call what it returns when the body is
 * there. A request that was given up has no connection any more, so that is asked for beforehand.
 */
export function endsWhenSilent(request: IncomingMessage, ms: number): () => void {
  const { socket } = request;
  const before = socket.timeout ?? 0;
  request.setTimeout(ms, () => request.destroy());
  return () => void socket.setTimeout(before);
}
