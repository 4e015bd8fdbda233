import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { addressOf } from './page-types';

test.describe('the front page', () => {
  test('shows films and galleries in strips, none of them twice @phone @no-javascript', async ({
    page,
  }) => {
    await page.goto('/');
    const videos = page.getByRole('region', { name: 'فيديو' });
    const photos = page.getByRole('region', { name: 'صور' });
    for (const strip of [videos, photos]) {
      await expect(strip.getByRole('heading', { level: 3 })).not.toHaveCount(0);
    }
    // The mark is for the eye; the meta line says it.
    await expect(videos.locator('.meta').first()).toContainText(/فيديو، .*ثوانٍ|فيديو، .*ثانية/);
    const below = '.man h2 a, .also a, .sec4 h3 a, .blk h3 a, .vid h3 a, .op h3 a';
    const shown = await page
      .locator(below)
      .evaluateAll((links) =>
        links.filter((link) => !link.closest('.mr')).map((link) => link.getAttribute('href')),
      );
    expect(new Set(shown).size).toBe(shown.length);
    // Pictures of the first view are not waited for but one.
    await expect(page.locator('img[fetchpriority=high]')).toHaveCount(1);
    await expect(page.locator('main [style]')).toHaveCount(0);
  });

  test('folds further headlines on phones, and opens them @phone-only @no-javascript-only', async ({
    page,
  }) => {
    await page.goto('/');
    const fold = page.locator('.cols .fold').first();
    const headline = fold.getByRole('heading').first();
    await expect(headline).toBeHidden();
    await fold.locator('summary').click();
    await expect(headline).toBeVisible();
  });

  test('shows them without a fold on wide screens', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.fold h3').first()).toBeVisible();
    await expect(page.locator('.fold summary').first()).toBeHidden();
  });
});

test('a section says how much it holds and where its feed is @phone @no-javascript', async ({
  page,
  request,
}) => {
  await page.goto('/economy');
  const head = page.locator('.sec-h');
  await expect(head).toContainText(/\d+\s(مادة|مواد)/);
  const feed = head.getByRole('link', { name: 'خلاصة RSS' });
  await expect(feed).toHaveAttribute('href', '/economy/feed.xml');
  expect((await request.get('/economy/feed.xml')).status()).toBe(200);
});

test('the second page of a list says so, and leads both ways @phone @no-javascript', async ({
  page,
}) => {
  await page.goto('/latest?page=2');
  await expect(page).toHaveTitle(/الصفحة 2/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/الصفحة 2 من \d/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/latest\?page=2$/);
  await page.locator('.pager [rel=prev]').click();
  await expect(page).toHaveURL(/\/latest$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الأحدث');
});

test('a writer has a portrait, a line, a life and stories @phone @no-javascript', async ({
  page,
}) => {
  await page.goto('/writer/reem-almazimi');
  await expect(page.locator('.writer img')).toBeVisible();
  await expect(page.locator('.writer')).toContainText('المدينة والناس');
  await expect(page.locator('.writer')).toContainText('مصممة عمرانية');
  const graph = await page.locator('script[type="application/ld+json"]').textContent();
  expect(graph).toContain('ProfilePage');
});

test('a tag is a list of its own @phone @no-javascript', async ({ page }) => {
  await page.goto(addressOf('article'));
  await page.locator('main a[href^="/tag/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('.sec-h')).toContainText('وسم');
  await expect(page.locator('.list .it')).not.toHaveCount(0);
});

test.describe('the archive', () => {
  test('leads from day to day and month to month @phone @no-javascript', async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto('/latest');
    await page.locator('main a[href^="/archive/"]').first().click();
    const tables = page.getByRole('table');
    await expect(tables).toHaveCount(2);
    await expect(tables.first().getByRole('columnheader')).toHaveCount(7);
    await expect(page.locator('.cal [aria-current=page]')).toHaveCount(2);
    // Soon after midnight the newest day is yesterday, perhaps of another month.
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Riyadh' }).format(new Date());
    if (page.url().endsWith(today.replaceAll('-', '/')))
      await expect(page.locator('.cal td[aria-current=date]')).toHaveCount(2);
    if (javaScriptEnabled) await expectAccessible(page);

    // Every day that is a link holds stories.
    const first = tables.first().locator('td a').first();
    const address = await first.getAttribute('href');
    await first.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.locator('.list .it')).not.toHaveCount(0);

    const before = page.locator('.cal').first().locator('a[rel=prev]');
    await expect(before).toHaveAttribute('aria-label', /^الشهر السابق: /);
    await before.click();
    await expect(page.locator('.list .it')).not.toHaveCount(0);
    await expect(page.locator('.cal').first().locator('a[rel=next]')).toHaveCount(1);
  });

  test('stands on the narrowest screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/latest');
    await page.locator('main a[href^="/archive/"]').first().click();
    await expect(page.locator('.cal')).toHaveCount(2);
    await page.waitForLoadState();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('a year leads to its newest day', async ({ page }) => {
    await page.goto('/latest');
    await page.locator('main a[href^="/archive/"]').first().click();
    const years = page.getByRole('navigation', { name: 'السنوات' }).getByRole('link');
    await expect(years.nth(1)).toBeVisible();
    await years.last().click();
    await expect(page.locator('.list .it')).not.toHaveCount(0);
  });
});
