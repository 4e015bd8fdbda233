import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pressHtml, TestFront, wellAnswered } from '@/tests/front';

// Each attack with its opposite: the honest use beside it still works.

process.env.SECURITY_CONTACT = 'mailto:security@news.example';
const front = new TestFront();

beforeAll(() => front.open());
beforeEach(() => front.reset());
afterAll(() => front.close());

/** Sends bytes as they are; resolves to everything that came back when the connection ends. */
function raw(text: string, act: (socket: Socket) => void = () => undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const port = Number(new URL(front.site).port);
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    let answers = '';
    socket.on('data', (chunk) => (answers += String(chunk)));
    socket.on('close', () => resolve(answers));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    act(socket);
  });
}

const head = (...lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`;

describe('every answer', () => {
  test.each(['/latest', '/nothing-here', '/admin/x', '/assets/enhance.js', '/healthz', '/media/x'])(
    '%s can be framed by nobody, guessed at by nobody, and opens no devices',
    async (path) => {
      const { headers } = await front.get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).toContain("base-uri 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*microphone=\(\)/);
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    },
  );

  test('a paper for programs may be shown by others', async () => {
    front.answer = (_request, response) => {
      response.setHeader('Content-Type', 'application/rss+xml; charset=utf-8');
      response.end('<rss><channel/></rss>');
    };
    const { headers } = await front.get('/feed.xml');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('the desk runs what carries its nonce, another one each time', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await front.get('/admin/x')).headers.get('content-security-policy')),
    );
    const nonces = policies.map(
      (policy) => /script-src [^;]*'nonce-([^']+)'/.exec(policy ?? '')?.[1],
    );
    expect(nonces[0]).toBeTruthy();
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(policies[0]).toMatch(/style-src-elem 'self' 'nonce-/);
    expect(policies[0]).not.toMatch(/script-src [^;]*unsafe/);
  });
});

describe('what a cache may not learn', () => {
  const POISON: Record<string, string> = {
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'gopher',
    'X-Forwarded-For': '6.6.6.6',
    'X-Original-URL': '/admin',
    'X-Rewrite-URL': '/admin',
    'X-HTTP-Method-Override': 'DELETE',
    Forwarded: 'host=evil.example',
    Cookie: 'theme=evil',
    'Accept-Language': 'evil',
    'User-Agent': 'evil',
    RSC: '1',
    'Next-Router-State-Tree': 'evil',
    'X-Middleware-Subrequest': 'evil',
    'X-Nextjs-Data': '1',
  };
  // A press that would believe anything.
  const echoing = (request: { headers: object; url?: string }): string =>
    pressHtml(`${request.url} ${JSON.stringify(request.headers)}`);

  test('headers and parameters of who asks first are not in what others get', async () => {
    front.answer = (request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(echoing(request));
    };
    const first = await front.get('/latest?utm_source=evil&cb=evil', { headers: POISON });
    const text = await first.text();
    expect(text).not.toContain('evil');
    expect(text).not.toContain('6.6.6.6');
    const honest = await front.get('/latest');
    expect(await honest.text()).toBe(text);
    expect(honest.headers.get('vary') ?? '').not.toMatch(/cookie|\*/i);
  });

  test('a host that is not ours stands in no page and in no redirect', async () => {
    front.answer = (request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(echoing(request));
    };
    for (const target of ['/latest', '/latest/', '/nothing-here']) {
      const answers = await raw(
        head(`GET ${target} HTTP/1.1`, 'Host: evil.example', 'Connection: close'),
      );
      expect(answers).not.toContain('evil');
    }
  });
});

describe('messages that two readers could read differently', () => {
  const BODY = 'GET /admin/smuggled HTTP/1.1\r\nHost: a\r\n\r\n';
  const post = (...lines: string[]): string =>
    head('POST /api/media/1 HTTP/1.1', 'Host: a', `Origin: ${front.site}`, ...lines) + BODY;

  test.each([
    ['a bare LF behind a header', 'X-A: 1\nContent-Length: 0'],
    ['a length with a sign', `Content-Length: +${BODY.length}`],
    ['a length in hexadecimal', 'Content-Length: 0x2f'],
    ['two codings', 'Transfer-Encoding: chunked, identity'],
    ['a coding twice', 'Transfer-Encoding: identity\r\nTransfer-Encoding: chunked'],
    ['a coding behind a form feed', 'Transfer-Encoding: \fchunked'],
    ['a header with NUL', 'X-A: a\0b'],
    ['a header without a name', ': x'],
  ])('%s: the press hears of one request at most, and never of the body', async (_what, lines) => {
    await raw(post(...lines.split('\r\n')), (socket) => socket.once('data', () => socket.end()));
    await front.get('/admin/honest');
    const asked = front.asked.map(({ url }) => url);
    expect(asked).not.toContain('/admin/smuggled');
    expect(asked.at(-1)).toBe('/admin/honest');
  });

  test('a body of the right length arrives, whole and once', async () => {
    let body = '';
    front.answer = (request, response) => {
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => response.end('ok'));
    };
    const answers = await raw(post(`Content-Length: ${BODY.length}`, 'Connection: close'));
    expect(answers).toMatch(/^HTTP\/1\.1 200 /);
    expect(body).toBe(BODY);
  });

  test.each(['TRACE', 'CONNECT', 'OPTIONS', 'PROPFIND', 'TRACK'])(
    '%s is nobody’s method',
    async (method) => {
      const answers = await raw(
        head(`${method} /latest HTTP/1.1`, 'Host: a', 'Cookie: secret=1', 'Connection: close'),
      );
      expect(answers).not.toMatch(/^HTTP\/1\.1 2/);
      expect(answers).not.toContain('secret');
      expect(front.asked).toEqual([]);
    },
  );
});

describe('who wants to hold the front up', () => {
  test('a head that comes drop by drop ends, and others are answered meanwhile', async () => {
    const { server } = front.delivery;
    const limit = server.headersTimeout;
    expect(limit).toBeLessThanOrEqual(20_000);
    server.headersTimeout = 100;
    const slow = Array.from({ length: 50 }, () => raw('GET /latest HTTP/1.1\r\nHost: a\r\nX-A: '));
    expect((await front.get('/latest')).status).toBe(200);
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/);
    server.headersTimeout = limit;
    expect((await front.get('/latest')).status).toBe(200);
  });

  test('a request has an end, and so has the number of connections', () => {
    const { server } = front.delivery;
    expect(server.requestTimeout).toBe(300_000);
    expect(server.maxConnections).toBe(8192);
  });

  test('a head with a hundred lines is read, one with more is refused', async () => {
    const lines = (many: number): string[] => Array.from({ length: many }, (_, at) => `X-${at}: 1`);
    const ask = (many: number): Promise<string> =>
      raw(head('GET /latest HTTP/1.1', 'Host: a', 'Connection: close', ...lines(many)));
    expect(await ask(98)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await ask(99)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await ask(5000)).toMatch(/^HTTP\/1\.1 431 |^$/);
  });

  test('a head of seventy kilobytes is refused, an Arabic address of thirty is not', async () => {
    const long = 'a'.repeat(70_000);
    expect(await raw(head(`GET /latest?x=${long} HTTP/1.1`, 'Host: a'))).toMatch(
      /^HTTP\/1\.1 431 /,
    );
    const arabic = encodeURIComponent('ب'.repeat(5000));
    expect((await front.get(`/latest?x=${arabic}`)).status).toBe(200);
  });

  test('a body larger than its address takes is refused before and while it comes', async () => {
    const big = 5 * 1024 * 1024 + 1;
    const start = ['POST /api/media/1 HTTP/1.1', 'Host: a', `Origin: ${front.site}`];
    expect(await raw(head(...start, `Content-Length: ${big}`))).toMatch(/^HTTP\/1\.1 413 /);
    expect(front.asked).toEqual([]);
    let passed = 0;
    front.answer = (request, response) => {
      request.on('data', (chunk: Buffer) => (passed += chunk.length));
      request.on('end', () => response.end('ok'));
      request.on('error', () => undefined);
    };
    const chunk = `100000\r\n${'a'.repeat(0x100000)}\r\n`;
    const answers = await raw(
      `${head(...start, 'Transfer-Encoding: chunked')}${chunk.repeat(7)}0\r\n\r\n`,
    );
    // Large ones at once may be cut off before the answer has been read.
    expect(answers).toMatch(/^HTTP\/1\.1 413 |^$/);
    expect(passed).toBeLessThanOrEqual(5 * 1024 * 1024);
    front.answer = wellAnswered;
    expect((await front.get('/latest')).status).toBe(200);
  });
});

describe('ways out of the house', () => {
  test.each([
    '/media/../.env',
    '/media/..%2f..%2f.env',
    '/media/%2e%2e/%2e%2e/etc/passwd',
    '/media/ab/../../../.env',
    '/assets/..%2f..%2f.env',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/fonts/..\\..\\.env',
    '/_next/static/..%2f..%2f..%2f.env',
    '/.env',
    '/.git/config',
    '/icons/%00',
  ])('%s is nothing', async (target) => {
    const answers = await raw(head(`GET ${target} HTTP/1.1`, 'Host: a', 'Connection: close'));
    expect(answers).toMatch(/^HTTP\/1\.1 404 /);
    expect(answers).not.toMatch(/AUTH_SECRET|root:|"name": "matbaa"/);
    expect(front.asked).toEqual([]);
  });

  test.each([
    '//evil.example',
    '//evil.example/',
    '/\\evil.example/',
    '/%5cevil.example/',
    '/%0d%0aX-A:1/',
  ])('%s redirects nowhere outside', async (target) => {
    const answers = await raw(head(`GET ${target} HTTP/1.1`, 'Host: a', 'Connection: close'));
    expect(answers).not.toMatch(/^X-A:/im);
    const location = /^location: (.*)$/im.exec(answers)?.[1];
    if (location !== undefined)
      expect(new URL(location, front.site).host).toBe(new URL(front.site).host);
  });

  test('an address with a slash too many is sent to the right one', async () => {
    const answer = await front.get('/latest/');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/latest']);
  });
});

test('whom to tell of a hole stands where people look for it', async () => {
  const answer = await front.get('/.well-known/security.txt');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toContain('Contact: mailto:security@news.example');
  expect((await front.get('/.well-known/other.txt')).status).toBe(404);
});
