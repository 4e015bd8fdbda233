import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { acceptedEncodings, decodeBrotli, type Encoded, type Encoding } from './encodings';

/** An answer with nothing left to do: for every encoding its bytes and its list of header lines. */
export interface Answer {
  status: number;
  variants: { identity: Variant } & Partial<Record<Encoding, Variant>>;
  /** Bytes of memory that it takes. */
  size: number;
}

interface Variant {
  /** The bytes to send; with `isPacked` they are unpacked first. */
  body: Buffer;
  isPacked: boolean;
  /** Header names and values in turn. */
  head: string[];
  /** The same for a 304. */
  unchangedHead: string[];
  /** What an If-None-Match is compared with. */
  etag: string | null;
}

/** End of the tag of brotli bytes that were compressed a second time. */
const DENSER = '-denser"';

/** Finishes an answer. A 200 gets a strong ETag, each encoding its own (RFC 9110, 8.8.3.3). */
export function finishAnswer(
  status: number,
  encoded: Encoded,
  headers: Record<string, string>,
): Answer {
  const { identity, br, gzip } = encoded;
  const hash =
    status === 200 ? createHash('sha256').update(identity).digest('base64url').slice(0, 22) : null;
  const finish = (encoding: Encoding, bytes: Buffer): Variant => {
    const etag = hash && `"${hash}-${encoding}"`;
    const unchangedHead = Object.entries({
      ...headers,
      Vary: 'Accept-Encoding',
      ...(etag && { ETag: etag }),
    }).flat();
    const head = [...unchangedHead, 'Content-Length', String(bytes.length)];
    if (encoding !== 'identity') head.push('Content-Encoding', encoding);
    // Hardly anybody asks for the plain bytes, and they would take most of the memory.
    const packed = encoding === 'identity' ? br : undefined;
    return { body: packed ?? bytes, isPacked: packed !== undefined, head, unchangedHead, etag };
  };
  return {
    status,
    variants: {
      identity: finish('identity', identity),
      ...(br && { br: finish('br', br) }),
      ...(gzip && { gzip: finish('gzip', gzip) }),
    },
    size: (br?.length ?? identity.length) + (gzip?.length ?? 0),
  };
}

/**
 * The same answer with smaller brotli bytes. They are sent under a tag of their own, and whoever
 * brings either tag has the same text already.
 */
export function withDenserBrotli(answer: Answer, body: Buffer): Answer {
  const { br, identity } = answer.variants;
  if (!br) return answer;
  const denserTag = br.etag?.replace(/-br"$/, DENSER);
  const retagged = br.unchangedHead.map((line) => (line === br.etag ? (denserTag ?? line) : line));
  const head = [
    ...retagged,
    ...['Content-Length', String(body.length)],
    ...['Content-Encoding', 'br'],
  ];
  const denser = { ...br, body, head, unchangedHead: retagged };
  return {
    ...answer,
    variants: { ...answer.variants, br: denser, identity: { ...identity, body } },
    size: answer.size - br.body.length + body.length,
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
  if (asked && variant.etag && matchesTag(asked.replaceAll(DENSER, '-br"'), variant.etag)) {
    response.writeHead(304, variant.unchangedHead).end();
    return;
  }
  response.writeHead(status, variant.head);
  if (request.method === 'HEAD') response.end();
  else if (!variant.isPacked) response.end(variant.body);
  else {
    const send = (bytes: Buffer): void => void response.end(bytes);
    unpack(variant.body).then(send, () => response.destroy());
  }
}

// Bots mostly ask for plain bytes, and for few pages, the 404 above all: those are unpacked once.
const unpacked = new LRUCache<Buffer, Buffer>({
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: ({ length }) => length || 1,
});

async function unpack(packed: Buffer): Promise<Buffer> {
  const known = unpacked.get(packed);
  if (known) return known;
  const bytes = await decodeBrotli(packed);
  unpacked.set(packed, bytes);
  return bytes;
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
  // A tag is quoted and holds no quotes, so it is found in a list without taking the list apart.
  return header.trim() === '*' || header.includes(etag);
}
