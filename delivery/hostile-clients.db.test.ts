import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestFront, wellAnswered } from '@/tests/front';

const front = new TestFront();

beforeAll(() => front.open());
beforeEach(() => front.reset());
afterAll(() => front.close());

/** Sends bytes as they are; resolves to everything that came back when the connection ends. */
function raw(text: string, act: (socket: Socket) => void = () => undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const port = Number(new URL(front.site).port);
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answers = '';
    socket.on('data', (chunk) => (answers += String(chunk)));
    socket.on('close', () => resolve(answers));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    act(socket);
  });
}

const ASK = 'GET /latest HTTP/1.1\r\nHost: a\r\n\r\n';
const LAST = 'GET /latest HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

test('a few requests at once over one connection are answered in turn', async () => {
  const answers = await raw(ASK.repeat(20) + LAST);
  expect(answers.match(/HTTP\/1\.1 200 /g)).toHaveLength(21);
});

test('a connection on which many more wait than anybody needs is closed', async () => {
  await front.get('/latest');
  let seen = 0;
  front.delivery.server.on('request', () => (seen += 1));
  // Each would hold an answer in memory, as plain bytes of its own.
  const answers = await raw(ASK.repeat(2000) + LAST);
  expect((answers.match(/HTTP\/1\.1 200 /g) ?? []).length).toBeLessThan(40);
  expect(seen).toBeLessThan(40);
  expect((await front.get('/latest')).status).toBe(200);
});

test('a connection on which nothing moves is not kept for ever', () => {
  expect(front.delivery.server.timeout).toBeGreaterThan(0);
});

test.each([
  ['DELETE', 'Transfer-Encoding: chunked'],
  ['DELETE', 'Connection: close, content-length\r\nContent-Length: 69'],
  ['POST', 'Connection: close, content-length\r\nContent-Length: 69'],
])('a body of %s with %s never becomes a request of the press', async (method, framing) => {
  const smuggled = 'GET /prepared/smuggled HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 9.9.9.9\r\n\r\n';
  const body = framing.includes('chunked')
    ? `${smuggled.length.toString(16)}\r\n${smuggled}\r\n0\r\n\r\n`
    : smuggled;
  const head = `${method} /api/media/1 HTTP/1.1\r\nHost: a\r\nOrigin: ${front.site}\r\n`;
  const answers = await raw(
    `${head}${framing.replace('69', String(smuggled.length))}\r\n\r\n${body}`,
    (socket) => socket.once('data', () => socket.end()),
  );
  expect(answers).toMatch(/^HTTP\/1\.1 /);
  await front.get('/admin/x');
  expect(front.asked.map(({ url }) => url)).toEqual(['/api/media/1', '/admin/x']);
});

test.each([
  ['both lengths', 'Content-Length: 4\r\nTransfer-Encoding: chunked'],
  ['two lengths', 'Content-Length: 4\r\nContent-Length: 5'],
  ['an odd coding', 'Transfer-Encoding: xchunked'],
  ['a name with a space', 'Content-Length : 4'],
])('a request with %s is refused', async (_what, framing) => {
  const head = `POST /api/media/1 HTTP/1.1\r\nHost: a\r\nOrigin: ${front.site}\r\n`;
  expect(await raw(`${head}${framing}\r\n\r\n0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
  expect(front.asked).toEqual([]);
});

test.each(['http://evil.example/latest', 'evil.example:443', '*', 'latest', '/latest#x'])(
  'the target %s asks the press for nothing but a page of ours',
  async (target) => {
    const answers = await raw(
      `GET ${target} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    );
    expect(answers).toMatch(/^HTTP\/1\.1 (?:404|400) /);
    expect(answers).not.toContain('evil');
    expect(front.asked).toEqual([]);
  },
);

test('an upload that the press refuses before its end does not end the front', async () => {
  front.answer = (request, response) => {
    response.writeHead(400, { Connection: 'close' }).end('لا');
    request.socket.end();
  };
  const head =
    `POST /admin/sign-in HTTP/1.1\r\nHost: a\r\nOrigin: ${front.site}\r\n` +
    'Content-Length: 4000000\r\n\r\n';
  const uploads = Array.from({ length: 20 }, () =>
    raw(head + 'a'.repeat(1_000_000), (socket) => socket.once('data', () => socket.destroy())),
  );
  for (const answers of await Promise.all(uploads)) expect(answers).toMatch(/^HTTP\/1\.1 |^$/);
  front.answer = wellAnswered;
  expect((await front.get('/latest')).status).toBe(200);
});

test('a flood of the desk’s addresses waits in the front, and readers do not wait behind it', async () => {
  const held: (() => void)[] = [];
  front.answer = (request, response) => {
    if (request.url?.startsWith('/admin/')) held.push(() => response.end('ok'));
    else wellAnswered(request, response);
  };
  const flood = Array.from({ length: 100 }, () => front.get('/admin/x'));
  expect((await front.get('/latest')).status).toBe(200);
  expect((await front.get('/most-read')).status).toBe(200);
  expect(held.length).toBeLessThanOrEqual(32);
  front.answer = wellAnswered;
  for (const release of held) release();
  for (const { status } of await Promise.all(flood)) expect(status).toBe(200);
});
