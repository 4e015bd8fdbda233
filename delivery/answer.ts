import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncodings, type Encoded, type Encoding } from './encodings';

/** An answer with nothing left to do: for every encoding its bytes and its list of header lines. */
export interface Answer {
  status: number;
  variants: { identity: Variant } & Partial<Record<Encoding, Variant>>;
  /** Bytes of memory that it takes. */
  size: number;
}

interface Variant {
  body: Buffer;
  /** Header names and values in turn. */
  head: string[];
  /** The same for a 304. */
  unchangedHead: string[];
  etag: string | null;
}

/** Finishes an answer. A 200 gets a strong ETag, each encoding its own (RFC 9110, 8.8.3.3). */
export function finishAnswer(
  status: number,
  encoded: Encoded,
  headers: Record<string, string>,
): Answer {
  const hash =
    status === 200
      ? createHash('sha256').update(encoded.identity).digest('base64url').slice(0, 22)
      : null;
  const finish = (encoding: Encoding, body: Buffer): Variant => {
    const etag = hash && `"${hash}-${encoding}"`;
    const unchangedHead = Object.entries({
      ...headers,
      Vary: 'Accept-Encoding',
      ...(etag && { ETag: etag }),
    }).flat();
    const head = [...unchangedHead, 'Content-Length', String(body.length)];
    if (encoding !== 'identity') head.push('Content-Encoding', encoding);
    return { body, head, unchangedHead, etag };
  };
  const { identity, br, gzip } = encoded;
  return {
    status,
    variants: {
      identity: finish('identity', identity),
      ...(br && { br: finish('br', br) }),
      ...(gzip && { gzip: finish('gzip', gzip) }),
    },
    size: identity.length + (br?.length ?? 0) + (gzip?.length ?? 0),
  };
}

/** An answer of a few bytes, or none, that is not worth compressing. */
export function smallAnswer(status: number, headers: Record<string, string>, text = ''): Answer {
  return finishAnswer(status, { identity: Buffer.from(text) }, headers);
}

/** Sends finished bytes in the best encoding that the reader takes, with 304 and HEAD right. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, variants }: Answer,
): void {
  const variant = choose(variants, request.headers['accept-encoding']);
  const asked = request.headers['if-none-match'];
  if (asked !== undefined && variant.etag !== null && matchesTag(asked, variant.etag)) {
    response.writeHead(304, variant.unchangedHead).end();
    return;
  }
  response.writeHead(status, variant.head);
  if (request.method === 'HEAD') response.end();
  else response.end(variant.body);
}

function choose(variants: Answer['variants'], accepted: string | undefined): Variant {
  for (const encoding of acceptedEncodings(accepted)) {
    const variant = variants[encoding];
    if (variant) return variant;
  }
  return variants.identity;
}

/** Whether an If-None-Match names this tag (RFC 9110, 13.1.2: weak comparison). */
export function matchesTag(header: string, etag: string): boolean {
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
}
