import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db } from '@/newsroom/db/client';
import { TestFront } from '@/tests/front';

const READER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const front = new TestFront();

beforeAll(() => front.open());
beforeEach(async () => {
  await front.reset();
  await db().poorSearch.deleteMany();
  front.answer = (_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const metas = ['keys" content="search', 'found" content="2'];
    response.end(metas.map((one) => `<meta name="matbaa:${one}">`).join(''));
  };
});
afterAll(() => front.close());

const search = (q: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${front.site}/search?q=${encodeURIComponent(q)}`, {
    method,
    headers: { 'user-agent': READER, ...headers },
  });

const counted = async () => {
  await front.delivery.searches.flush();
  return db().poorSearch.findMany({ select: { words: true, count: true, found: true } });
};

test('a search counts whether it was rendered or had from memory, once for each reader', async () => {
  for (const browser of ['Firefox/140.0', 'Firefox/141.0', 'Firefox/141.0', 'Firefox/142.0']) {
    const answer = await search('مدينة بعيدة', { 'user-agent': `Mozilla/5.0 ${browser}` });
    expect(await answer.text()).not.toContain('matbaa:');
  }
  expect(front.asked.filter(({ url }) => url?.startsWith('/search'))).toHaveLength(1);
  expect(await counted()).toEqual([{ words: 'مدينة بعيدة', count: 3, found: 2 }]);
});

test('bots, the newsroom, pages fetched ahead and heads do not count', async () => {
  await search('مدينة', { 'user-agent': 'Googlebot/2.1' });
  await search('مدينة', { cookie: 'matbaa.session=x' });
  await search('مدينة', { 'sec-purpose': 'prefetch' });
  await search('مدينة', {}, 'HEAD');
  expect(await counted()).toEqual([]);
});
