import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDelivery } from './delivery';
import { StaticFiles } from './static-files';
import { createShutdown, drain, type Step } from './shutdown';

/** Milliseconds that no busy machine needs. */
const PATIENCE = 20_000;

const log = pino({ level: 'silent' });
/** What happened, in order. */
let course: string[];

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none');
  course = [];
});

const step = (name: string, run: () => unknown = () => undefined): Step => ({
  name,
  limitMs: 10_000,
  run: () => {
    course.push(name);
    return run();
  },
});

const ended = (steps: Step[], ...codes: number[]): Promise<number> =>
  new Promise((resolve) => {
    const stop = createShutdown(steps, { log, exit: resolve });
    for (const code of codes) stop(code);
  });

test('steps run one after the other, and a second signal changes nothing', async () => {
  let openFirst = (): void => undefined;
  const first = new Promise<void>((resolve) => (openFirst = resolve));
  const end = ended([step('first', () => first), step('second')], 0, 0);
  expect(course).toEqual(['first']);
  openFirst();
  expect(await end).toBe(0);
  expect(course).toEqual(['first', 'second']);
});

test('an error during the shutdown makes the exit code bad and ends nothing early', async () => {
  expect(await ended([step('first'), step('second')], 0, 1)).toBe(1);
  expect(course).toEqual(['first', 'second']);
});

test('a step that fails or never ends is passed over', async () => {
  const broken = step('broken', () => Promise.reject(new Error('no')));
  const hanging = { ...step('hanging', () => new Promise(() => undefined)), limitMs: 20 };
  expect(await ended([broken, hanging, step('last')], 0)).toBe(0);
  expect(course).toEqual(['broken', 'hanging', 'last']);
});

const folder = mkdtempSync(join(tmpdir(), 'matbaa-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('the front says that it leaves, finishes what runs, and only then ends the press', async () => {
  let held: ServerResponse | undefined;
  const press = createServer((_request, response) => (held = response));
  const origin = await listen(press);
  let leaving = false;
  const { server: front } = await createDelivery({
    origin,
    memoryBytes: 1024 * 1024,
    diskBytes: 1024 * 1024,
    pagesFolder: folder,
    stylesFolder: '',
    searchesAMinute: 100,
    flushViews: () => Promise.resolve(0),
    flushSearches: () => Promise.resolve(),
    flushRedirects: () => Promise.resolve(),
    flushMissed: () => Promise.resolve(),
    files: StaticFiles.none(),
    dev: false,
    log,
    leaving: () => leaving,
  });
  const site = await listen(front);

  const running = fetch(`${site}/admin/articles`).then(async (response) => [
    response.status,
    await response.text(),
  ]);
  await vi.waitFor(() => expect(held).toBeDefined(), PATIENCE);

  let stepped = (): void => undefined;
  const aside = new Promise<void>((resolve) => (stepped = resolve));
  const end = ended(
    [
      step('step aside', () => {
        leaving = true;
        return aside;
      }),
      step('answers', () => drain(front, 5000)),
      step('press', () => press.close()),
    ],
    0,
  );
  const ready = await fetch(`${site}/readyz`);
  expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close']);
  stepped();
  await vi.waitFor(() => expect(front.listening).toBe(false), PATIENCE);
  await expect(fetch(`${site}/healthz`)).rejects.toThrow();
  expect(course).toEqual(['step aside', 'answers']);
  held?.end('last words');
  expect(await running).toEqual([200, 'last words']);
  expect(await end).toBe(0);
  expect(course).toEqual(['step aside', 'answers', 'press']);
});

test('an answer that never ends is cut off when the time is up', async () => {
  const server = createServer((_request, response) => response.write('begun'));
  const site = await listen(server);
  const begun = await fetch(site);
  const cut = expect(begun.text()).rejects.toThrow();
  await drain(server, 50);
  await cut;
});
