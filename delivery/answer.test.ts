import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { finishAnswer, sendAnswer, smallAnswer, type Answer } from './answer';
import { encodeAll } from './encodings';

const TEXT = Buffer.from('<p>خبر عاجل من المدينة</p>'.repeat(100));
const HEADERS = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };

let server: Server;
let page: Answer;
/** What the server answers; a test may put its own in place. */
let answer: Answer;

beforeAll(async () => {
  page = finishAnswer(200, await encodeAll(TEXT, 'text/html'), HEADERS);
  server = createServer((request, response) => sendAnswer(request, response, answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

beforeEach(() => {
  answer = page;
});

afterAll(() => server.close());

interface Got {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  /** Names of the header lines as they came. */
  names: string[];
  body: Buffer;
}

function get(headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ port, host: '127.0.0.1', method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          names: response.rawHeaders.filter((_, at) => at % 2 === 0),
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

const etagOf = ({ headers }: Got): string => headers.etag ?? expect.fail('no ETag');

describe('the encoding', () => {
  test.each([
    ['br, gzip', 'br' as const],
    ['gzip', 'gzip' as const],
    ['br;q=0, *', 'gzip' as const],
    ['deflate', undefined],
    ['*;q=0', undefined],
  ])('for %s', async (accepted, encoding) => {
    const { status, headers, body } = await get({ 'accept-encoding': accepted });
    expect([status, headers['content-encoding']]).toEqual([200, encoding]);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toEqual(encoding ? page.variants[encoding]?.body : TEXT);
  });

  test('that is not at hand falls back to the next', async () => {
    const br = page.variants.br?.body ?? expect.fail();
    answer = finishAnswer(200, { identity: TEXT, br }, HEADERS);
    expect((await get({ 'accept-encoding': 'gzip' })).body).toEqual(TEXT);
    expect((await get({ 'accept-encoding': 'gzip, br' })).body).toEqual(br);
  });
});

describe('the ETag', () => {
  test('is strong, and each encoding has its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (one) => etagOf(await get({ 'accept-encoding': one }))),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
  });

  test('is the same for the same bytes, and another for others', async () => {
    const before = etagOf(await get());
    answer = finishAnswer(200, await encodeAll(Buffer.from(TEXT), 'text/html'), HEADERS);
    expect(etagOf(await get())).toBe(before);
    answer = finishAnswer(200, { identity: Buffer.concat([TEXT, TEXT]) }, HEADERS);
    expect(etagOf(await get())).not.toBe(before);
  });

  test.each([301, 404, 410, 503])('has nothing to do on a %d', async (status) => {
    answer = smallAnswer(status, HEADERS, 'نص');
    const got = await get({ 'if-none-match': '*' });
    expect([got.status, got.headers.etag, got.body.toString()]).toEqual([status, undefined, 'نص']);
  });
});

describe('what the reader has already', () => {
  test.each([
    ['strong', (tag: string) => tag],
    ['weak', (tag: string) => `W/${tag}`],
    ['one of a list', (tag: string) => `"a", W/"b" ,${tag}`],
    ['anything', () => '*'],
  ])('is 304: %s', async (_what, asked) => {
    const full = await get({ 'accept-encoding': 'br' });
    const headers = { 'accept-encoding': 'br', 'if-none-match': asked(etagOf(full)) };
    for (const method of ['GET', 'HEAD']) {
      const got = await get(headers, method);
      expect([got.status, got.body.length]).toEqual([304, 0]);
      expect(got.headers).toMatchObject({
        etag: etagOf(full),
        vary: 'Accept-Encoding',
        'cache-control': 'no-cache',
      });
      expect(got.headers['content-encoding']).toBeUndefined();
    }
  });

  test.each(['"other"', '', '"other", *', 'W/"other", "more"', '"'])('is not %s', async (tag) => {
    expect((await get({ 'if-none-match': tag })).status).toBe(200);
  });

  test('in another encoding is not what it asks for now', async () => {
    const tag = etagOf(await get({ 'accept-encoding': 'gzip' }));
    const got = await get({ 'accept-encoding': 'br', 'if-none-match': tag });
    expect(got.status).toBe(200);
  });
});

test('HEAD says what GET would, without the bytes', async () => {
  const accepted = { 'accept-encoding': 'br' };
  const [head, full] = [await get(accepted, 'HEAD'), await get(accepted)];
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect({ ...head.headers, date: '' }).toEqual({ ...full.headers, date: '' });
});

test('no header comes twice', async () => {
  const tag = etagOf(await get());
  const asked: Record<string, string>[] = [
    {},
    { 'accept-encoding': 'br' },
    { 'if-none-match': tag },
  ];
  for (const headers of asked) {
    const names = (await get(headers)).names.map((name) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain('date');
  }
});

test('its size is that of the compressed bytes: the plain ones are unpacked from them', () => {
  const { identity, br, gzip } = page.variants;
  expect(identity.body).toBe(br?.body);
  const bytes = (br?.body.length ?? 0) + (gzip?.body.length ?? 0);
  expect(page.size).toBe(bytes);
  expect(br?.body.length).toBeLessThan(TEXT.length / 10);
});
