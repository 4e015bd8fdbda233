import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db } from '@/newsroom/db/client';
import { newSection, newStaff, newStory } from '@/tests/factories';
import { TestFront } from '@/tests/front';

// The front's clock is the real one, so the stories are old ones.
const PAST = new Date('2025-03-01T09:00:00Z');
const READER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const front = new TestFront();
let author: Awaited<ReturnType<typeof newStaff>>;
let section: number;
let id: number;

beforeAll(async () => {
  author = await newStaff('reporter');
  section = await newSection();
  await front.open();
});

beforeEach(async () => {
  id = await newStory(author, section, {}, PAST);
  await front.reset();
});

afterAll(() => front.close());

/** A beacon as a browser sends it, with what a test makes different. */
const beacon = (body = String(id), headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${front.site}/api/views`, {
    method: 'POST',
    body,
    headers: {
      origin: front.site,
      'user-agent': READER,
      'content-type': 'text/plain;charset=UTF-8',
      ...headers,
    },
  });

const counted = async (): Promise<number> => {
  await front.delivery.views.flush();
  const rows = await db().articleViews.findMany({ where: { articleId: id } });
  return rows.reduce((sum, { count }) => sum + count, 0);
};

test('a beacon is answered at once and counts with the next flush', async () => {
  const answer = await beacon();
  expect([answer.status, await answer.text()]).toEqual([204, '']);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await counted()).toBe(1);
});

test('the same reader again is answered alike and does not count', async () => {
  await beacon();
  expect((await beacon(` ${id}\n`)).status).toBe(204);
  expect(await counted()).toBe(1);
});

test.each([
  ['another site’s page', { origin: 'https://evil.example' }],
  ['an opaque origin', { origin: 'null' }],
  ['what the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
  ['a bot', { 'user-agent': 'Googlebot/2.1' }],
])('%s is answered and does not count', async (_what, headers) => {
  expect((await beacon(String(id), headers)).status).toBe(204);
  expect(await counted()).toBe(0);
});

test.each(['', 'x', '0', '-1', '1.5', '007', '{"id":1}', '1'.repeat(16)])(
  'the body «%s» is answered and does not count',
  async (body) => {
    expect((await beacon(body)).status).toBe(204);
    await front.delivery.views.flush();
  },
);

test('what is no beacon is refused', async () => {
  const get = await fetch(`${front.site}/api/views`);
  expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  expect((await beacon('1'.repeat(101))).status).toBe(413);
});

test('a body that does not say its length ends at a hundred bytes', async () => {
  const answer = await raw(
    `POST /api/views HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n80\r\n${'1'.repeat(128)}\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
});

test('a connection carries one beacon after the other', async () => {
  const one = (last: boolean): string =>
    `POST /api/views HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n${last ? 'Connection: close\r\n' : ''}\r\n1`;
  expect((await raw(one(false) + one(true))).match(/HTTP\/1\.1 204 /g)).toHaveLength(2);
});

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(front.site).port), '127.0.0.1', () => socket.write(text));
    let answers = '';
    socket.on('data', (chunk) => (answers += String(chunk)));
    socket.on('close', () => resolve(answers));
    socket.on('error', reject);
  });
}
