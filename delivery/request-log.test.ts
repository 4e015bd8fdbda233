import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '@/log';
import { logDeskRequest, logReaderRequest } from './request-log';

/** Milliseconds that no busy machine needs. */
const PATIENCE = 20_000;

let server: Server;
let origin: string;
let lines: Record<string, unknown>[] = [];
let text = '';

beforeAll(async () => {
  vi.stubEnv('LOG_LEVEL', 'info');
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1/none');
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      lines.push(JSON.parse(String(chunk)) as Record<string, unknown>);
      done();
    },
  });
  const log = createLog('front', stream);
  server = createServer((request, response) => {
    response.statusCode = Number(request.headers['x-wanted']);
    const slow = request.url === '/slow';
    if (request.url?.startsWith('/admin')) logDeskRequest(request, response, log);
    response.end('ok');
    if (request.url?.startsWith('/admin')) return;
    logReaderRequest(request, response, performance.now() - (slow ? 5000 : 0), log);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  lines = [];
  text = '';
});

afterAll(() => server.close());

async function ask(path: string, status: number): Promise<Response> {
  const response = await fetch(origin + path, {
    method: path.startsWith('/admin') ? 'POST' : 'GET',
    headers: {
      'x-wanted': String(status),
      connection: 'close',
      cookie: 'matbaa.session=geheim',
      authorization: 'Bearer geheim',
    },
    ...(path.startsWith('/admin') && { body: 'password=geheim' }),
  });
  await response.text();
  return response;
}

test('a desk request leaves one line, and the browser its name', async () => {
  const response = await ask('/admin/sign-in?password=geheim', 200);
  await vi.waitFor(() => expect(lines).toHaveLength(1), PATIENCE);
  expect(lines[0]).toMatchObject({
    requestId: response.headers.get('x-request-id'),
    method: 'POST',
    path: '/admin/sign-in',
    status: 200,
  });
  expect(text).not.toContain('geheim');
});

test('a desk request that failed is an error', async () => {
  await ask('/admin/articles', 500);
  await vi.waitFor(() => expect(lines[0]).toMatchObject({ level: 50, status: 500 }), PATIENCE);
});

test.each([
  ['what went well', '/latest', 200, []],
  ['what is not there', '/local/99', 404, []],
  ['what failed', '/preview/geheim?a=geheim', 503, [{ level: 50, path: '/preview/***' }]],
  ['what took long', '/slow', 200, [{ level: 40, path: '/slow' }]],
])('%s of a reader leaves its lines', async (_what, path, status, expected) => {
  await ask(path, status);
  expect(lines).toMatchObject(expected);
  expect(lines).toHaveLength(expected.length);
  expect(text).not.toContain('geheim');
});
