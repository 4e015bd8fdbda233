import { expect, test } from './fixtures';
import { addressOf } from './page-types';

test('an article is reached from the front page and stands alone @phone @no-javascript', async ({
  page,
}) => {
  await page.goto('/');
  // Of a section in which no other journey writes; on a phone some of its headlines are folded away.
  await page.locator('main a[href^="/politics/"]').filter({ visible: true }).first().click();
  await expect(page).toHaveURL(/\/politics\/\d+$/);
  const structured = await page.locator('script[type="application/ld+json"]').textContent();
  const graph = (JSON.parse(structured ?? '{}') as { '@graph': { '@type': unknown }[] })['@graph'];
  expect(String(graph[0]?.['@type'])).toContain('NewsArticle');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(new URL(canonical ?? '').pathname).toBe(new URL(page.url()).pathname);
  await expect(page.locator('script[src*="/_next/"]')).toHaveCount(0);
});

test.describe('statuses', () => {
  const cases: [address: string, status: number, location?: string][] = [
    ['/local?page=1', 301, '/local'],
    ['/local/', 301, '/local'],
    ['/local?page=-1', 404],
    ['/local?page=999', 404],
    ['/local/999999999', 404],
    ['/local/abc', 404],
    ['/nowhere', 404],
    ['/%ff%fe', 404],
    ['/prepared/gone', 404],
    ['/most-read?page=1', 301, '/most-read'],
    ['/most-read?page=999', 404],
    ['/feed.xml', 200],
    ['/local/feed.xml', 200],
    ['/feed.json', 200],
    ['/sitemap.xml', 200],
    ['/news-sitemap.xml', 200],
    ['/robots.txt', 200],
    ['/opensearch.xml', 200],
    ['/manifest.webmanifest', 200],
    ['/favicon.ico', 200],
    ['/healthz', 200],
    ['/readyz', 200],
  ];
  for (const [address, status, location] of cases) {
    test(`${address} answers ${status}`, async ({ request }) => {
      const answer = await request.get(address, { maxRedirects: 0 });
      expect(answer.status()).toBe(status);
      if (location) expect(answer.headers().location).toBe(location);
      if (status === 404) expect(await answer.text()).toContain('dir="rtl"');
    });
  }

  test('a story under the wrong section moves to the right one', async ({ request }) => {
    const path = addressOf('article');
    const answer = await request.get(path.replace('/local/', '/sports/'), { maxRedirects: 0 });
    expect(answer.status()).toBe(301);
    expect(answer.headers().location).toBe(path);
  });

  test('an unchanged page answers 304', async ({ request }) => {
    const first = await request.get('/about-nothing-here');
    expect(first.status()).toBe(404);
    // What other journeys publish changes it in between, now and then.
    await expect(async () => {
      const etag = (await request.get('/latest')).headers().etag ?? '';
      const again = await request.get('/latest', { headers: { 'if-none-match': etag } });
      expect(again.status()).toBe(304);
    }).toPass();
  });
});

test('readers get one inline script, named by its hash, and nothing from others', async ({
  page,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (
      new URL(request.url()).origin !== new URL(page.url()).origin &&
      page.url() !== 'about:blank'
    ) {
      foreign.push(request.url());
    }
  });
  const answer = await page.goto('/');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(foreign).toEqual([]);
});
