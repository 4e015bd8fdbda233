import type { APIRequestContext } from 'playwright/test';
import { expect, test } from './fixtures';

// The browser of the tests says that nobody sits before it, and would not be counted.
test.use({
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
});

const LAST_PAGE = 5;

async function storiesOf(request: APIRequestContext, path: string): Promise<string[]> {
  const answer = await request.get(path);
  if (!answer.ok()) return [];
  const [, main = ''] = (await answer.text()).split('<main');
  return [...main.matchAll(/<h3[^>]*><a href="(\/[a-z]+\/\d+)"/g)].map(
    ([, address = '']) => address,
  );
}

async function onPages(request: APIRequestContext, path: string): Promise<string[]> {
  const all: string[] = [];
  for (let page = 1; page <= LAST_PAGE; page += 1) {
    all.push(...(await storiesOf(request, page === 1 ? path : `${path}?page=${page}`)));
  }
  return all;
}

test('a story that was opened is among the most read', async ({ page, request }) => {
  const read = await onPages(request, '/most-read');
  // An old one: the newest may be another journey's, and withdrawn before this one ends.
  const unread = (await onPages(request, '/latest')).findLast((address) => !read.includes(address));
  expect(unread).toBeDefined();

  const beacon = page.waitForResponse((response) => response.url().endsWith('/api/views'));
  await page.goto(unread ?? '');
  expect((await beacon).status()).toBe(204);
  expect((await beacon).request().postData()).toBe(unread?.split('/').at(-1));
  // The pages that show it are made anew at most once a minute.
  await expect.poll(() => onPages(request, '/most-read'), { timeout: 180_000 }).toContain(unread);
});

test('a list and a missing page send no beacon', async ({ page }) => {
  const beacons: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/views')) beacons.push(request.url());
  });
  await page.clock.install();
  for (const address of ['/', '/most-read']) {
    await page.goto(address);
    await page.clock.runFor(5000);
  }
  expect(beacons).toEqual([]);
});

test('what is read most stands on the front page, from the first place on', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('region', { name: 'الأكثر قراءة' });
  await expect(box.getByRole('listitem')).toHaveCount(6);
  const first = await box.getByRole('listitem').first().getByRole('link').getAttribute('href');
  await box.getByRole('link', { name: 'الكل: الأكثر قراءة' }).click();
  await expect(page).toHaveURL(/\/most-read$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الأكثر قراءة');
  const list = page.getByRole('main').getByRole('list').first().getByRole('article').first();
  await expect(list.getByRole('heading').getByRole('link')).toHaveAttribute('href', first ?? '');
});
