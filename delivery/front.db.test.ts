import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { archiveArticle } from '@/newsroom/articles/archive-article';
import { retractArticle } from '@/newsroom/articles/retract-article';
import { db } from '@/newsroom/db/client';
import { normalPath } from '@/newsroom/redirects/normal-path';
import { SYSTEM } from '@/newsroom/staff/actor';
import { newSection, newStaff, newStory } from '@/tests/factories';
import { pressHtml, TestFront, wellAnswered } from '@/tests/front';

// The front's clock is the real one, so the stories are old ones.
const PAST = new Date('2025-03-01T09:00:00Z');

const front = new TestFront();
const get = front.get.bind(front);
let slug: string;
let id: number;

beforeAll(async () => {
  const section = await newSection();
  slug = (await db().section.findUniqueOrThrow({ where: { id: section } })).slug;
  id = await newStory(await newStaff('reporter'), section, {}, PAST);
  await front.open();
});

beforeEach(() => front.reset());
afterAll(() => front.close());

test('a public story is rendered, stripped and sent with its headers', async () => {
  const response = await get(`/${slug}/${id}`, { headers: { cookie: 'matbaa.session=x' } });
  expect(response.status).toBe(200);
  const body = await response.text();
  expect(body).toContain(`صفحة /${slug}/${id}`);
  expect(body).not.toContain('_next');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  // A page is the same for everybody: nothing of this reader reaches the press.
  expect(front.asked[0]?.headers.cookie).toBeUndefined();
});

test('under another section it moves, under an unknown number it is 404', async () => {
  const moved = await get(`/elsewhere/${id}`);
  expect([moved.status, moved.headers.get('location')]).toEqual([301, `/${slug}/${id}`]);
  expect((await get(`/${slug}/99999999`)).status).toBe(404);
});

test('a retracted and an archived story answer 410', async () => {
  const author = await newStaff('reporter');
  const section = await newSection();
  const retracted = await newStory(author, section, {}, PAST);
  await retractArticle(SYSTEM, { id: retracted, reason: 'سبب كافٍ للسحب.' }, PAST);
  const archived = await newStory(author, section, {}, PAST);
  await archiveArticle(SYSTEM, { id: archived }, PAST);
  await front.delivery.freshness.catchUp();
  const response = await get(`/local/${retracted}`);
  expect(response.status).toBe(410);
  expect(await response.text()).toContain(`/prepared/retracted/${retracted}`);
  expect((await get(`/local/${archived}`)).status).toBe(410);
});

test('an old address moves, raw or percent-encoded', async () => {
  await front.redirect('/2019/خبر قديم', `/${slug}/${id}`);
  front.answer = (_request, response) => {
    response.statusCode = 404;
    response.end();
  };
  const response = await get('/2019/%D8%AE%D8%A8%D8%B1%20%D9%82%D8%AF%D9%8A%D9%85');
  expect([response.status, response.headers.get('location')]).toEqual([301, `/${slug}/${id}`]);
});

test.each(['/old.php?id=5', '/a%2Fb', '/100%25-x'])('the old address %s moves', async (target) => {
  const fromPath = normalPath(target) ?? '';
  const toPath = `/${slug}/${id}`;
  await front.redirect(fromPath, toPath);
  const response = await get(target);
  expect([response.status, response.headers.get('location')]).toEqual([301, toPath]);
});

test('an old address may lead to one in Arabic letters', async () => {
  await front.redirect('/2018/x', '/أخبار');
  const response = await get('/2018/x');
  expect([response.status, response.headers.get('location')]).toEqual([301, encodeURI('/أخبار')]);
});

test('an old address in the shape of a story’s leads to its own story', async () => {
  const toPath = '/latest';
  const fromPath = `/news/${id}`;
  await front.redirect(fromPath, toPath);
  expect((await get(fromPath)).headers.get('location')).toBe(toPath);
});

test('an address with a NUL is nobody’s', async () => {
  expect((await get('/a%00b')).status).toBe(404);
});

test.each([
  ['an error', (response: ServerResponse) => response.writeHead(500).end('Error: at secret.ts:12')],
  ['a shell', (response: ServerResponse) => response.end('<html id="__next_error__">')],
  ['a broken line', (response: ServerResponse) => response.destroy()],
])('%s of the press is the prepared 503, without a trace of it', async (_what, fail) => {
  front.answer = (request, response) => {
    response.setHeader('Content-Type', 'text/html');
    if (request.url?.startsWith('/prepared/')) wellAnswered(request, response);
    else fail(response);
  };
  const response = await get('/');
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('10');
  const body = await response.text();
  expect(body).toContain('صفحة /prepared/unavailable');
  expect(body).not.toContain('secret');
});

test('what did not change is 304, and HEAD sends no body', async () => {
  const first = await get('/latest');
  const etag = first.headers.get('etag') ?? '';
  expect((await get('/latest', { headers: { 'if-none-match': etag } })).status).toBe(304);
  const head = await get('/latest', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('a file of the build never reaches the press, known or not', async () => {
  front.answer = (_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<html lang="ar"><script src="/assets/enhance.js"></script></html>');
  };
  const page = await (await get('/latest')).text();
  const [hashed = ''] = /\/assets\/enhance\.[0-9a-f]{8}\.js/.exec(page) ?? [];
  front.asked = [];
  const found = await get(hashed);
  expect([found.status, await found.text()]).toEqual([200, 'console.log(1)']);
  for (const path of ['/_next/static/chunks/x.js?dpl=1', '/fonts/x.woff2', '/_next/static/%2e']) {
    const missing = await get(path);
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store']);
  }
  expect(front.asked).toEqual([]);
});

test('what the framework offers beside its files is for nobody', async () => {
  // It would have the press ask itself for any address, past the queue of renderings.
  for (const path of ['/_next/image?url=%2Flatest&w=640&q=75', '/_next/data/x/search.json']) {
    expect((await get(path)).status).toBe(404);
  }
  expect(front.asked).toEqual([]);
});

test('readers only read', async () => {
  const response = await get('/latest', { method: 'POST', body: 'x' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('the desk passes through, with who really asks and a policy with a nonce', async () => {
  const response = await get('/admin/articles', {
    headers: { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example' },
  });
  expect(response.status).toBe(200);
  expect(front.asked[0]?.headers['x-forwarded-for']).toBe('127.0.0.1');
  expect(front.asked[0]?.headers['x-forwarded-host']).toBe(new URL(front.site).host);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toMatch(/'nonce-[^']+' 'strict-dynamic'/);
  expect(front.asked[0]?.headers['content-security-policy']).toBe(policy);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('a desk request has one name, in the browser and in both logs, that no stranger chooses', async () => {
  const named = await get('/admin/x', { headers: { 'x-request-id': 'chosen-by-me' } });
  expect(named.headers.get('x-request-id')).toMatch(/^[\w-]{12}$/);
  expect(front.asked.at(-1)?.headers['x-request-id']).toBe(named.headers.get('x-request-id'));
  await get('/latest');
  expect(front.asked.at(-1)?.headers['x-request-id']).toMatch(/^[\w-]{12}$/);
});

test('figures are for this machine; behind a proxy there is nothing', async () => {
  await get('/admin/x');
  await get('/latest');
  await get('/latest');
  const figures = await get('/metrics');
  expect([figures.status, figures.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const text = await figures.text();
  for (const figure of [
    'matbaa_desk_request_duration_seconds_count{status="2xx"}',
    'matbaa_page_requests_total{outcome="hit"}',
    'matbaa_page_requests_total{outcome="miss"}',
    'matbaa_purged_keys_total',
    'matbaa_page_store_entries',
    'matbaa_event_listener_up',
  ]) {
    expect(Number(text.split(`\n${figure} `)[1]?.split('\n')[0]), figure).toBeGreaterThan(0);
  }
  expect((await get('/metrics', { headers: { 'x-forwarded-for': '192.0.2.7' } })).status).toBe(404);
});

test('a missing page of the desk keeps its status and gets a body', async () => {
  front.answer = (request, response) => {
    response.setHeader('Content-Type', 'text/html');
    if (request.url?.startsWith('/admin/prepared/')) wellAnswered(request, response);
    else response.writeHead(404).end('<html id="__next_error__">');
  };
  const response = await get('/admin/articles/5');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('صفحة /admin/prepared/not-found');
});

test('a picture that stands in no story is nobody’s', async () => {
  expect((await get('/media/ab/abcdef0123456789abcdef01.avif')).status).toBe(404);
});

test('without a key for search engines no name is that of its file', async () => {
  for (const name of ['undefined', '0a1b2c3d4e5f']) {
    expect((await get(`/${name}.txt`)).status).toBe(404);
  }
});

test('a connection that the press closed meanwhile is not the reader’s trouble', async () => {
  const statuses: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    statuses.push((await get('/admin/x')).status);
    // What a press does to connections that idle too long for it.
    front.press.closeAllConnections();
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
});

test('a reading request with a body is refused, so that no byte of it waits for the next one', async () => {
  const port = Number(new URL(front.site).port);
  const answers = await raw(
    port,
    'GET /admin/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 40\r\n\r\n' + 'x'.repeat(40),
  );
  expect(answers).toMatch(/^HTTP\/1\.1 400 /);
  expect(front.asked).toEqual([]);
  for (let turn = 0; turn < 3; turn += 1) expect((await get('/admin/x')).status).toBe(200);
});

test.each([
  ['no origin', {}, 403],
  ['an opaque origin', { origin: 'null' }, 403],
  ['a body larger than its address takes', { origin: 'http://a.example' }, 413],
])('%s is refused before the press hears of it', async (_what, headers, status) => {
  const response = await get('/api/auth/callback/credentials', {
    method: 'POST',
    headers,
    body: 'x'.repeat(70_000),
  });
  expect(response.status).toBe(status);
  expect(front.asked).toEqual([]);
});

test('a flood of searches is refused at once beyond their queue, and passes', async () => {
  const held: ServerResponse[] = [];
  front.answer = (_request, response) => held.push(response);
  const flood = Array.from({ length: 80 }, (_, turn) => get(`/search?q=w${turn}`));
  const refused = await Promise.race(flood.map((one) => one.then((response) => response.status)));
  expect(refused).toBe(503);
  front.answer = wellAnswered;
  await Promise.all([
    ...flood,
    (async () => {
      for (const response of held) response.end(pressHtml('متأخرة'));
    })(),
  ]);
  expect((await get('/latest')).status).toBe(200);
});

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answers = '';
    socket.on('data', (chunk) => (answers += String(chunk)));
    socket.on('close', () => resolve(answers));
    socket.on('error', reject);
  });
}
