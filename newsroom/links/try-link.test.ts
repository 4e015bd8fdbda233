import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress } from './public-address';
import { tryLink } from './try-link';

let server: Server;
let base: string;
const asked: string[] = [];

const answers: Record<string, (method: string | undefined) => [number, string?]> = {
  '/there': () => [200],
  '/gone': () => [410],
  '/missing': () => [404],
  '/broken': () => [500],
  '/closed': () => [403],
  '/no-head': (method) => [method === 'HEAD' ? 405 : 200],
  '/no-head-missing': (method) => [method === 'HEAD' ? 403 : 404],
  '/moved': () => [301, '/there'],
  '/moved-away': () => [302, '/missing'],
  '/round': () => [302, '/round'],
  '/inwards': () => [302, 'http://127.0.0.2:1/secret'],
  '/to-file': () => [302, 'file:///etc/passwd'],
};

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [status, location] = answers[request.url ?? '']?.(request.method) ?? [404];
    response.writeHead(status, location ? { location } : {});
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const here = () => ({
  allows: (address: string) => address === '127.0.0.1',
  ports: [new URL(base).port],
});

test.each([
  ['/there', 'alive'],
  ['/gone', 'dead'],
  ['/missing', 'dead'],
  ['/broken', 'unreachable'],
  ['/closed', 'alive'],
  ['/no-head', 'alive'],
  ['/no-head-missing', 'dead'],
  ['/moved', 'alive'],
  ['/moved-away', 'dead'],
  ['/round', 'unreachable'],
  ['/inwards', 'unreachable'],
  ['/to-file', 'unreachable'],
])('%s is %s', async (path, standing) => {
  expect(await tryLink(base + path, here())).toBe(standing);
});

test('a chain is followed no longer than its deadline', async () => {
  const deadline = new AbortController();
  answers['/slow'] = () => {
    deadline.abort();
    return [302, '/there'];
  };
  asked.length = 0;
  expect(await tryLink(`${base}/slow`, here(), deadline.signal)).toBe('unreachable');
  expect(asked).toEqual(['HEAD /slow']);
});

test('an address of this machine is not connected to, by number or by name', async () => {
  asked.length = 0;
  const { port } = new URL(base);
  const ports = [port];
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1']) {
    const url = `http://${host}:${port}/there`;
    expect(await tryLink(url, { allows: isPublicAddress, ports })).toBe('unreachable');
  }
  expect(asked).toEqual([]);
});

test('only the web’s own ports and schemes are asked', async () => {
  expect(await tryLink(`${base}/there`, { allows: () => true, ports: ['', '80', '443'] })).toBe(
    'unreachable',
  );
  expect(await tryLink('ftp://127.0.0.1/', here())).toBe('unreachable');
});

describe('addresses', () => {
  test.each(['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450::1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    'example.org',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
