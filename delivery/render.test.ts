import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRenderer, type Renderer, type Rendering } from './render';

/** Milliseconds that no busy machine needs. */
const PATIENCE = 20_000;

type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

const TIMEOUT_MS = 10_000;

let press: Server;
let renderer: Renderer;
let asked: IncomingMessage[];
let sockets: Set<Socket>;
/** What the press answers; a test may put its own in place. */
let answer: Answerer;

const html =
  (body: string): Answerer =>
  (_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(body);

const PAGE = '<html><head><meta name="matbaa:keys" content="front a:1"></head><p>خبر</p></html>';

beforeEach(async () => {
  asked = [];
  sockets = new Set();
  answer = html(PAGE);
  press = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  press.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => press.listen(0, '127.0.0.1', resolve));
  renderer = open();
});

afterEach(() => {
  vi.restoreAllMocks();
  press.closeAllConnections();
  press.close();
});

function open(): Renderer {
  const { port } = press.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return createRenderer({
    origin,
    readStyle: () => null,
    withHashedNames: (text) => text,
    timeoutMs: TIMEOUT_MS,
  });
}

const render = (address = '/'): Promise<Rendering> =>
  renderer.render(address, { requestId: 'a-request', readers: () => 1, onStart: () => undefined });

/** Has the press hold its answers back until they are let go. */
function hold(): { held: ServerResponse[]; letGo: () => void } {
  const held: ServerResponse[] = [];
  answer = (_request, response) => held.push(response);
  return {
    held,
    letGo: () => {
      answer = html(PAGE);
      for (const response of held) {
        response.setHeader('content-type', 'text/html').end(PAGE);
      }
    },
  };
}

describe('what the press answers', () => {
  test('a page is stripped, and its keys are read', async () => {
    expect(await render('/local?page=2')).toMatchObject({
      kind: 'page',
      body: Buffer.from('<html><head></head><p>خبر</p></html>'),
      type: 'text/html; charset=utf-8',
      keys: ['front', 'a:1'],
      lastPage: null,
    });
    expect(asked[0]?.url).toBe('/local?page=2');
    expect(Object.keys(asked[0]?.headers ?? {}).toSorted()).toEqual([
      'accept',
      'connection',
      'host',
      'x-request-id',
    ]);
  });

  test('a file for programs stays as it is, with the keys of its header', async () => {
    answer = (_request, response) =>
      response
        .setHeader('content-type', 'application/rss+xml')
        .setHeader('x-matbaa-keys', 'latest  s:1')
        .end('<rss><!-- x --></rss>');
    expect(await render('/feed.xml')).toMatchObject({
      body: Buffer.from('<rss><!-- x --></rss>'),
      keys: ['latest', 's:1'],
    });
    answer = (_request, response) => response.setHeader('content-type', 'text/plain').end('x');
    expect(await render('/robots.txt')).toMatchObject({ kind: 'page', keys: null });
  });

  const status =
    (code: number, headers: Record<string, string> = {}): Answerer =>
    (_request, response) =>
      response.writeHead(code, headers).end('Error: at secret.ts:12');

  test.each<[string, Answerer, Rendering]>([
    ['404', status(404), { kind: 'missing' }],
    ['308', status(308, { location: '/new' }), { kind: 'moved', location: '/new' }],
    ['301 to nowhere', status(301), { kind: 'failed', reason: 'status 301' }],
    ['304', status(304), { kind: 'failed', reason: 'status 304' }],
    ['500', status(500), { kind: 'failed', reason: 'status 500' }],
    ['204', status(204), { kind: 'failed', reason: 'status 204' }],
    [
      'a shell',
      html('<!DOCTYPE html><html id="__next_error__"></html>'),
      { kind: 'failed', reason: 'unfinished page' },
    ],
    [
      'a page that a script would finish',
      html(`${PAGE}<template id="B:0"></template>`),
      { kind: 'failed', reason: 'unfinished page' },
    ],
  ])('%s', async (_what, answered, rendering) => {
    answer = answered;
    expect(await render()).toEqual(rendering);
  });

  test('half a page is none', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
      response.write(PAGE, () => response.destroy());
    };
    expect(await render()).toMatchObject({ kind: 'failed' });
    expect(asked).toHaveLength(1);
  });

  test('a page that does not end is cut off', async () => {
    const megabyte = Buffer.alloc(2 ** 20, 'x');
    answer = (_request, response) => {
      response.setHeader('content-type', 'text/html');
      const more = (): void => void response.write(megabyte, (error) => error ?? more());
      more();
    };
    expect(await render()).toEqual({ kind: 'failed', reason: 'the page is too large' });
  });
});

describe('time and turns', () => {
  test.each<[string, Answerer]>([
    ['does not answer', () => undefined],
    [
      'stops in the middle of a page',
      (_request, response) => void response.writeHead(200).write('x'),
    ],
  ])('a press that %s in time has failed', async (_what, answered) => {
    const time = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
    answer = answered;
    const rendering = render();
    await vi.waitFor(() => expect(asked).toHaveLength(1), PATIENCE);
    time.abort(new Error('out of time'));
    expect(await rendering).toMatchObject({ kind: 'failed' });
    expect(timeout).toHaveBeenCalledExactlyOnceWith(TIMEOUT_MS);
  });

  test('a press that is not there has failed', async () => {
    press.closeAllConnections();
    await new Promise((resolve) => press.close(resolve));
    expect(await render()).toMatchObject({ kind: 'failed' });
  });

  test('a few are rendered at once, a bounded number waits, the rest is refused at once', async () => {
    const { held, letGo } = hold();
    const started: number[] = [];
    const renderings = Array.from({ length: 206 }, (_, turn) =>
      renderer.render(`/${turn}`, {
        requestId: 'a-request',
        readers: () => 1,
        onStart: () => started.push(turn),
      }),
    );
    await vi.waitFor(() => expect(held).toHaveLength(6), PATIENCE);
    expect(started).toEqual([0, 1, 2, 3, 4, 5]);
    expect(renderer.queue()).toEqual({ running: 6, waiting: 200 });
    expect(await render()).toEqual({ kind: 'failed', reason: 'too many wait' });
    letGo();
    const kinds = (await Promise.all(renderings)).map(({ kind }) => kind);
    expect(kinds).toEqual(Array(206).fill('page'));
    expect(renderer.queue()).toEqual({ running: 0, waiting: 0 });
    expect(sockets.size).toBeLessThanOrEqual(6);
  });

  test('searches leave lanes to what is read', async () => {
    const { held, letGo } = hold();
    const searches = Array.from({ length: 30 }, (_, turn) => render(`/search?q=${turn}`));
    await vi.waitFor(() => expect(held).toHaveLength(2), PATIENCE);
    const read = ['/', '/latest', '/search-tips', '/local'].map((address) => render(address));
    await vi.waitFor(() => expect(held).toHaveLength(6), PATIENCE);
    letGo();
    const kinds = (await Promise.all(searches)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'page')).toHaveLength(18);
    expect(kinds.slice(18)).toEqual(Array(12).fill('failed'));
    expect(await Promise.all(read)).toHaveLength(4);
  });

  test('pictures of galleries, made-up ones too, leave lanes to what is read', async () => {
    const { held, letGo } = hold();
    const photos = Array.from({ length: 60 }, (_, turn) => render(`/photos/1/${turn + 1}`));
    await vi.waitFor(() => expect(held).toHaveLength(2), PATIENCE);
    const read = ['/', '/latest', '/local', '/photo'].map((address) => render(address));
    await vi.waitFor(() => expect(held).toHaveLength(6), PATIENCE);
    letGo();
    const kinds = (await Promise.all(photos)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'page')).toHaveLength(42);
    expect(kinds.slice(42)).toEqual(Array(18).fill('failed'));
    expect(await Promise.all(read)).toHaveLength(4);
  });
});

describe('a kept connection that the press closed meanwhile', () => {
  test('is not the reader’s trouble: the page is asked for once more', async () => {
    await render();
    answer = (request) => {
      answer = html(PAGE);
      request.socket.resetAndDestroy();
    };
    expect(await render()).toMatchObject({ kind: 'page' });
    expect(asked).toHaveLength(3);
  });

  test('is asked for no third time', async () => {
    await render();
    answer = (request) => request.socket.resetAndDestroy();
    expect(await render()).toMatchObject({ kind: 'failed' });
    expect(asked).toHaveLength(3);
  });

  test('a new connection that is closed is a failure', async () => {
    answer = (request) => request.socket.resetAndDestroy();
    expect(await render()).toMatchObject({ kind: 'failed' });
    expect(asked).toHaveLength(1);
  });
});
