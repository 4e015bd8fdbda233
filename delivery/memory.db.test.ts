import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { publishArticle } from '@/newsroom/articles/publish-article';
import { retractArticle } from '@/newsroom/articles/retract-article';
import { db } from '@/newsroom/db/client';
import { SYSTEM } from '@/newsroom/staff/actor';
import { edit, newest, newSection, newStaff, newStory } from '@/tests/factories';
import { pressHtml, TestFront, wellAnswered, type PressAnswer } from '@/tests/front';

const PAST = new Date('2025-03-01T09:00:00Z');
const front = new TestFront();
const get = front.get.bind(front);
const asked = (): (string | undefined)[] => front.asked.map(({ url }) => url);
let slug: string;
let id: number;
let edits = 0;

beforeAll(async () => {
  const section = await newSection();
  slug = (await db().section.findUniqueOrThrow({ where: { id: section } })).slug;
  id = await newStory(await newStaff('reporter'), section, {}, PAST);
  await front.open();
});

beforeEach(() => front.reset());
afterAll(() => front.close());

// An address that could not be rendered is left alone for a second: a test in which that happens
// asks for one that no other test asks for.

/** The press answers a POST of the desk after running a command, and pages with these keys. */
function pressThat(acts: () => Promise<unknown>, keys: string): PressAnswer {
  return (request, response) => {
    if (request.method === 'POST') void acts().then(() => response.end('تم'));
    else if (request.url?.startsWith('/prepared/')) wellAnswered(request, response);
    else response.setHeader('Content-Type', 'text/html').end(pressHtml('نص', keys));
  };
}

async function publishAgain(): Promise<void> {
  edits += 1;
  await edit(SYSTEM, id, { title: `عنوان ${edits}` }, PAST);
  await publishArticle(SYSTEM, { ...(await newest(id)), update: 'silent' }, PAST);
}

const post = (): Promise<Response> =>
  get('/admin/articles', { method: 'POST', headers: { origin: front.site }, body: '' });

/** Runs with a database that cannot be asked anything. */
async function withoutDatabase(run: () => Promise<void>): Promise<void> {
  const kept = globalThis as { matbaaPrisma?: unknown };
  const client = kept.matbaaPrisma;
  kept.matbaaPrisma = new Proxy(
    {},
    {
      get: () => {
        throw new Error('the database was asked');
      },
    },
  );
  try {
    await run();
  } finally {
    kept.matbaaPrisma = client;
  }
}

test('a page is rendered once, whatever is added to its address', async () => {
  for (const address of ['/latest', '/latest', '/latest?utm_source=x', '/latest?fbclid=1&a=b']) {
    expect((await get(address)).status).toBe(200);
  }
  const search = ['/search?q=a&sort=date', '/search?sort=date&q=a', '/search?x=1&sort=date&q=a'];
  for (const address of search) await get(address);
  expect(asked()).toEqual(['/latest', '/search?q=a&sort=date']);
});

test('it is rendered once however many wait', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('/latest')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(asked()).toEqual(['/latest']);
});

test('what an editor has published is new for the next reader', async () => {
  front.answer = pressThat(publishAgain, `a:${id}`);
  await get('/latest');
  await get('/latest');
  expect(asked()).toEqual(['/latest']);
  expect((await post()).status).toBe(200);
  await get('/latest');
  expect(asked()).toEqual(['/latest', '/admin/articles', '/latest']);
});

test('what shows nothing of it is not rendered again', async () => {
  front.answer = pressThat(publishAgain, 'sections');
  await get('/latest');
  await post();
  await get('/latest');
  expect(asked()).toEqual(['/latest', '/admin/articles']);
});

test('a story beside another holds up none of its readers, and is new a rendering later', async () => {
  front.answer = pressThat(publishAgain, `~a:${id}`);
  await get('/latest');
  await post();
  expect((await get('/latest')).status).toBe(200);
  await expect.poll(() => asked()).toEqual(['/latest', '/admin/articles', '/latest']);
  await expect.poll(() => front.delivery.pages.fresh('/latest')).toBeDefined();
});

test('a withdrawn story is not shown again, not even when nothing can be rendered', async () => {
  const story = await newStory(
    await newStaff('reporter'),
    (await db().section.findUniqueOrThrow({ where: { slug } })).id,
    {},
    PAST,
  );
  await front.delivery.freshness.catchUp();
  const act = () => retractArticle(SYSTEM, { id: story, reason: 'سبب كافٍ للسحب.' }, PAST);
  front.answer = pressThat(act, `a:${story}`);
  expect((await get(`/${slug}/${story}`)).status).toBe(200);
  expect((await get('/')).status).toBe(200);
  await post();
  front.answer = (_request, response) => void response.destroy();
  expect((await get(`/${slug}/${story}`)).status).toBe(410);
  expect((await get('/')).status).toBe(503);
});

test('without database and press, what is in memory is answered as before', async () => {
  const etag = (await get('/latest')).headers.get('etag');
  front.answer = (_request, response) => void response.destroy();
  await withoutDatabase(async () => {
    const again = await get('/latest');
    expect([again.status, again.headers.get('etag')]).toEqual([200, etag]);
    expect((await get(`/${slug}/99999999`)).status).toBe(404);
  });
});

test('a page that was purged is shown on while it cannot be rendered', async () => {
  await get('/feed.xml');
  await front.delivery.pages.apply({ stale: ['latest'], withdrawn: [] });
  front.answer = (_request, response) => void response.destroy();
  expect((await get('/feed.xml')).status).toBe(200);
});

const RANDOM = [
  '/x7k2/123456',
  '/nowhere',
  '/nowhere/feed.xml',
  '/tag/99999999',
  '/writer/nobody',
  '/writer/nobody/feed.xml',
  '/archive/1999/01/01',
  '/archive/2199/01/01',
  '/sitemaps/1999-01.xml',
  '/pages/none',
  '/preview/1.AAAA',
  '/media/ab/abcdef0123456789abcdef01.avif',
  '/fa/%D8%AE%D8%A8%D8%B1',
  '/wp-login.php',
];

test.each(RANDOM)('%s costs neither a rendering nor a query', async (address) => {
  await withoutDatabase(async () => {
    expect((await get(address)).status).toBe(404);
  });
  expect(asked()).toEqual([]);
});

test('an old address that was asked for is known without the database', async () => {
  await front.redirect('/2019/old.html', '/latest');
  await get('/2019/old.html');
  await withoutDatabase(async () => {
    expect((await get('/2019/old.html')).headers.get('location')).toBe('/latest');
  });
});

test('addresses past the end of a list cost one rendering together', async () => {
  for (const page of [4, 5, 900]) expect((await get(`/latest?page=${page}`)).status).toBe(404);
  expect((await get('/latest?page=3')).status).toBe(200);
  expect(asked()).toEqual(['/latest', '/latest?page=3']);
});

test('readers never get the framework’s scripts, nor what the press says to the front', async () => {
  const body = await (await get('/latest')).text();
  expect(body).not.toContain('_next');
  expect(body).not.toContain('matbaa:');
});

test('a page says that it comes in several encodings, each with a tag of its own', async () => {
  front.answer = (request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(pressHtml(`${request.url} ${'كلمة '.repeat(200)}`));
  };
  const ask = (encoding: string) => get('/latest', { headers: { 'accept-encoding': encoding } });
  const answers = await Promise.all(['br', 'gzip', 'identity'].map(ask));
  expect(answers.map(({ headers }) => headers.get('vary'))).toEqual(
    Array(3).fill('Accept-Encoding'),
  );
  expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual([
    'br',
    'gzip',
    null,
  ]);
  expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(3);
});
