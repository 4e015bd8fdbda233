import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** What the page asks of the front's files, as `{ path, cache }`, in order. */
function watchFiles(page: Page): { path: string; status: number; cache: string }[] {
  const files: { path: string; status: number; cache: string }[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (!/^\/(?:assets|fonts|_next\/static)\//.test(path)) return;
    // A header names the rules for loading ahead, and keeps the name that they were built under.
    if (path === '/assets/speculation-rules.json') return;
    const cache = response.headers()['cache-control'] ?? '';
    files.push({ path, status: response.status(), cache });
  });
  return files;
}

for (const address of ['/', '/latest']) {
  test(`${address} loads every font and script once, under names that last @phone`, async ({
    page,
  }) => {
    const files = watchFiles(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const names = files.map(({ path }) => path);
    expect(names).toContainEqual(expect.stringMatching(/^\/assets\/enhance\.[0-9a-f]{8}\.js$/));
    const fonts = names.filter((path) => path.startsWith('/fonts/'));
    expect(fonts).toContainEqual(expect.stringMatching(/arabic\.[0-9a-f]{8}\.woff2$/));
    // A preload and a style sheet that name a font differently would load it twice.
    const plain = fonts.map((path) => path.replace(/\.[0-9a-f]{8}\./, '.'));
    expect(new Set(plain).size).toBe(plain.length);
    for (const { status, cache } of files) expect([status, cache]).toEqual([200, FOR_EVER]);
    const preloaded = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLLinkElement).href).pathname),
      );
    expect(preloaded.length).toBeGreaterThan(0);
    expect(fonts).toEqual(expect.arrayContaining(preloaded));
    await expect(page.locator('html')).not.toHaveAttribute('data-dpl-id');
  });
}

test('the desk loads its scripts and fonts under names that last', async ({ as }) => {
  const page = await as('chief');
  const files = watchFiles(page);
  const answer = await page.goto('/admin/articles', { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  expect(files.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^\/_next\/static\//));
  expect(files.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^\/fonts\//));
  for (const { status, cache } of files) expect([status, cache]).toEqual([200, FOR_EVER]);
  // The framework takes the mark off the element once it has read it.
  expect(await answer?.text()).toMatch(/<html[^>]* data-dpl-id="[0-9a-f]{16}"/);
});

test('a desk tab of another build moves on by loading whole pages', async ({ as }) => {
  const page = await as('chief');
  const isSameDocument = () => page.evaluate(() => 'marked' in globalThis);
  const goTo = async (path: string) => {
    await page.evaluate(() => Object.assign(globalThis, { marked: true }));
    await page.locator(`a[href="${path}"]`).first().click();
    await page.waitForURL((url) => url.pathname === path);
  };
  await page.goto('/admin/articles');
  await goTo('/admin/review');
  expect(await isSameDocument()).toBe(true);

  await page.route('**/admin/**', async (route) => {
    if (route.request().headers().rsc === undefined) return route.continue();
    const response = await route.fetch();
    const headers = { ...response.headers(), 'x-nextjs-deployment-id': '0000000000000000' };
    await route.fulfill({ response, headers });
  });
  await page.goto('/admin/articles');
  await goTo('/admin/review');
  expect(await isSameDocument()).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
