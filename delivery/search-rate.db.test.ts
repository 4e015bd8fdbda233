import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pressHtml, TestFront } from '@/tests/front';

const front = new TestFront();

beforeAll(() => front.open());
beforeEach(() => front.reset());
afterAll(() => front.close());

/** What the front of the tests lets one network ask for (tests/front.ts). */
const MOST = 100;

const search = (q: string) => front.get(`/search?q=${q}`);

test('a search that is kept already is never too much', async () => {
  expect((await search('kept')).status).toBe(200);
  const again = await Promise.all(Array.from({ length: 3 * MOST }, () => search('%20kept+')));
  expect(again.every(({ status }) => status === 200)).toBe(true);
  expect(front.asked.filter(({ url }) => url?.startsWith('/search'))).toHaveLength(1);
});

test('too many searches of one network are refused in words, and everything else goes on', async () => {
  const answers = await Promise.all(Array.from({ length: 3 * MOST }, (_, at) => search(`a${at}`)));
  const refused = answers.filter(({ status }) => status === 429);
  // More where the clock comes to no new minute meanwhile.
  expect(refused.length).toBeGreaterThanOrEqual(MOST);
  const [one] = refused;
  expect(Number(one?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(one?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(one?.headers.get('cache-control')).toBe('no-store');
  expect(await one?.text()).toContain('/prepared/too-many');
  expect((await front.get('/latest')).status).toBe(200);
});

test('a page of the press may say its own status, and is not kept then', async () => {
  front.answer = (_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      pressHtml('طال البحث').replace('</head>', '<meta name="matbaa:status" content="503"></head>'),
    );
  };
  const ask = () => front.get('/latest?page=2');
  const answer = await ask();
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('10');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const text = await answer.text();
  expect(text).toContain('طال البحث');
  expect(text).not.toContain('matbaa:');
  front.asked = [];
  await ask();
  expect(front.asked).not.toEqual([]);
});
