import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export interface Answer {
  status: number;
  body: Buffer;
  headers: Record<string, string>;
}

const TEXTUAL = /^(?:text\/|application\/(?:.*\+)?(?:xml|json)|image\/svg)/;
const WORTH_COMPRESSING = 512;

/** Sends finished bytes: compressed as the reader can take them, with ETag, 304 and HEAD right. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, headers }: Answer,
): Promise<void> {
  const encoding = chooseEncoding(request, body, headers['Content-Type'] ?? '');
  const sent: Record<string, string | number> = { ...headers, Vary: 'Accept-Encoding' };
  if (status === 200) {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}-${encoding}"`;
    sent.ETag = etag;
    if (matches(request.headers['if-none-match'], etag)) {
      response.writeHead(304, sent).end();
      return;
    }
  }
  const bytes = await encode(body, encoding);
  if (encoding !== 'identity') sent['Content-Encoding'] = encoding;
  sent['Content-Length'] = bytes.length;
  response.writeHead(status, sent);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

type Encoding = 'br' | 'gzip' | 'identity';

function chooseEncoding(request: IncomingMessage, body: Buffer, type: string): Encoding {
  if (body.length < WORTH_COMPRESSING || !TEXTUAL.test(type)) return 'identity';
  const accepted = request.headers['accept-encoding'] ?? '';
  const takes = (name: string): boolean =>
    accepted
      .split(',')
      .map((part) => part.trim().toLowerCase().split(';'))
      .some(([coding, q]) => coding === name && !/^\s*q=0(?:\.0*)?$/.test(q ?? ''));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 5,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        },
      });
    case 'gzip':
      return zip(body);
    case 'identity':
      return body;
  }
}

function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
}
