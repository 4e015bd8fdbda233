import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Settings } from '@/env';
import { isSigned } from './s3-signature';

/**
 * How the storage fails: nobody listens; it refuses; it takes a request and never answers; it cuts
 * the connection when so many bytes have come in (PUT) or gone out (GET).
 */
type Fault = 'away' | 'refuses' | 'silent' | { cutAfter: number };

/** A storage that speaks as much of S3's protocol as the newspaper asks of it. */
export interface S3Double {
  settings: S3Settings;
  objects: Map<string, { bytes: Buffer; changedAt: Date }>;
  /** What was asked, in order: `PUT matbaa/ab/….jpg`. */
  asked: string[];
  /** Requests whose client is still there. */
  open: () => number;
  /** Fails from now on, or (null) is well again; `times` ends it by itself. */
  fail: (fault: Fault | null, times?: number) => void;
  close: () => Promise<void>;
}

const BUCKET = 'news';
const PAGE = 3;

export async function startS3Double(prefix = ''): Promise<S3Double> {
  const objects: S3Double['objects'] = new Map();
  const asked: string[] = [];
  const running = new Set<IncomingMessage>();
  let fault: Fault | null = null;
  let left = Infinity;
  const credentials = { accessKeyId: 'newspaper', secretAccessKey: 'a secret/of+tests' };

  const server = createServer((request, response) => {
    const failing = left > 0 ? fault : null;
    left -= failing ? 1 : 0;
    running.add(request);
    response.once('close', () => running.delete(request));
    const url = new URL(request.url ?? '', 'http://s3');
    const key = decodeURIComponent(url.pathname.slice(`/${BUCKET}/`.length));
    asked.push(`${request.method} ${key || url.searchParams.get('prefix')}`);
    if (failing === 'silent') return;
    if (failing === 'away') request.socket.destroy();
    else if (failing === 'refuses') sendError(response, 503, 'SlowDown');
    else if (!isSigned(request, credentials)) sendError(response, 403, 'SignatureDoesNotMatch');
    else if (!url.pathname.startsWith(`/${BUCKET}`)) sendError(response, 404, 'NoSuchBucket');
    else if (request.method === 'PUT') void put(request, response, key, failing);
    else if (request.method === 'DELETE') {
      objects.delete(key);
      response.writeHead(204).end();
    } else if (key) get(request, response, key, failing);
    else list(response, url.searchParams);
  });

  async function put(
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
    failing: Fault | null,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    let came = 0;
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        came += chunk.length;
        if (typeof failing === 'object' && failing && came > failing.cutAfter) {
          request.socket.destroy();
          return;
        }
      }
    } catch {
      return;
    }
    const bytes = Buffer.concat(chunks);
    const md5 = createHash('md5').update(bytes).digest('base64');
    if (request.headers['content-md5'] !== md5) {
      sendError(response, 400, 'BadDigest');
      return;
    }
    objects.set(key, { bytes, changedAt: new Date() });
    response.writeHead(200, { ETag: `"${md5}"` }).end();
  }

  function get(
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
    failing: Fault | null,
  ): void {
    const object = objects.get(key);
    if (!object) {
      sendError(response, 404, 'NoSuchKey', request.method === 'HEAD');
      return;
    }
    const { bytes, changedAt } = object;
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const part = first ? bytes.subarray(Number(first), Number(last) + 1) : bytes;
    response.writeHead(first ? 206 : 200, {
      'Content-Length': part.length,
      'Last-Modified': changedAt.toUTCString(),
      ...(first && { 'Content-Range': `bytes ${first}-${last}/${bytes.length}` }),
    });
    if (request.method === 'HEAD') response.end();
    else if (typeof failing === 'object' && failing) {
      response.write(part.subarray(0, failing.cutAfter), () => request.socket.destroy());
    } else response.end(part);
  }

  function list(response: ServerResponse, query: URLSearchParams): void {
    const after = query.get('continuation-token') ?? '';
    const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? ''));
    const rest = keys.filter((key) => key > after).sort();
    const page = rest.slice(0, PAGE);
    const contents = page.map((key) => {
      const { bytes, changedAt } = objects.get(key) ?? { bytes: '', changedAt: new Date(0) };
      return `<Contents><Key>${key}</Key><LastModified>${changedAt.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`;
    });
    const more = rest.length > page.length;
    const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    const text = `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
    response.writeHead(200, { 'Content-Type': 'application/xml' }).end(text);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    settings: { endpoint, region: 'us-east-1', bucket: BUCKET, prefix, ...credentials },
    objects,
    asked,
    open: () => running.size,
    fail: (how, times = Infinity) => {
      fault = how;
      left = times;
      if (how === null) for (const request of running) request.socket.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendError(response: ServerResponse, status: number, code: string, isHead = false): void {
  const text = isHead ? '' : `<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  response.writeHead(status, { 'Content-Type': 'application/xml' }).end(text);
}
