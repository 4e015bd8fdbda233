import type { Locator, Page, Route } from 'playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

test.describe('breaking news', () => {
  // One of them takes the answers away.
  test.use({ expectedErrors: /\/breaking\.json/ });
  const story = (id: number, until: number) => ({
    id,
    address: `/local/${id}`,
    title: `خبر عاجل رقم ${id}`,
    at: new Date().toISOString(),
    clock: '10:42 ص',
    until: new Date(until).toISOString(),
  });
  type Story = ReturnType<typeof story>;
  /** What the newspaper would answer; the page's clock is in the test's hand. */
  const answers = (stories: Story[], at: number) => (route: Route) =>
    route.fulfill({ json: { stories }, headers: { date: new Date(at).toUTCString() } });
  /** Stops the page's clock before it loads: however long that takes, it has not asked yet. */
  const stopClock = async (page: Page, at: number) => {
    await page.clock.install({ time: at - 3_600_000 });
    await page.clock.pauseAt(at);
  };
  /** Lets the page's clock run until it has asked, and a little longer; the answer has come then. */
  const untilAsked = async (page: Page, seconds: number) => {
    const asked = page.waitForResponse('**/breaking.json');
    await page.clock.runFor(1000 * seconds);
    await (await asked).finished();
  };
  const bar = (page: Page): Locator => page.getByRole('complementary', { name: 'خبر عاجل' });

  test('every page shows what /breaking.json says @phone @no-javascript', async ({
    page,
    request,
  }) => {
    const { stories } = (await (await request.get('/breaking.json')).json()) as {
      stories: Story[];
    };
    expect(stories.length).toBeGreaterThan(0);
    for (const address of ['/', '/latest', '/search', stories[0]?.address ?? '']) {
      await page.goto(address);
      await expect(bar(page).getByRole('link')).toHaveText(stories.map(({ title }) => title));
    }
  });

  test('comes, goes and is said once without a reload, and can be paused', async ({ page }) => {
    const noon = Date.parse('2026-11-24T09:00:00Z');
    await stopClock(page, noon);
    await page.route('**/latest', async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(
        /<breaking-bar>.*?<\/breaking-bar>/s,
        '<breaking-bar></breaking-bar>',
      );
      await route.fulfill({ response, body: html });
    });
    await page.route('**/breaking.json', answers([], noon));
    await page.goto('/latest');
    await expect(bar(page)).toHaveCount(0);
    const before = await page.locator('main').boundingBox();
    await untilAsked(page, 6);

    await page.route(
      '**/breaking.json',
      answers([story(2, noon + 600_000), story(1, noon + 150_000)], noon + 60_000),
    );
    await untilAsked(page, 61);
    await expect(bar(page).getByRole('link')).toHaveText(['خبر عاجل رقم 2', 'خبر عاجل رقم 1']);
    await expect(page.getByRole('status').filter({ hasText: 'خبر عاجل رقم 2' })).toHaveCount(1);
    // Nothing has moved.
    expect(await page.locator('main').boundingBox()).toEqual(before);
    // It has timers of its own.
    await page.clock.resume();
    await expectAccessible(page);

    const pause = bar(page).getByRole('button', { name: 'إيقاف التحديث' });
    await pause.click();
    await page.clock.runFor(120_000);
    await expect(bar(page).getByRole('link')).toHaveCount(2);
    await page.route('**/breaking.json', answers([story(2, noon + 600_000)], noon + 190_000));
    await bar(page).getByRole('button', { name: 'متابعة التحديث' }).click();
    await page.clock.runFor(1000);
    await expect(bar(page).getByRole('link')).toHaveText(['خبر عاجل رقم 2']);

    // At its time it leaves, whatever the reader's clock says and whether or not the house answers.
    await page.route('**/breaking.json', (route) => route.abort());
    await page.clock.runFor(420_000);
    await expect(bar(page)).toHaveCount(0);
  });

  test('a bar that stood in the page leaves its place', async ({ page, request }) => {
    const { stories } = (await (await request.get('/breaking.json')).json()) as {
      stories: Story[];
    };
    const now = Date.now();
    await stopClock(page, now);
    await page.route('**/breaking.json', answers([], now));
    await page.goto('/latest');
    await expect(bar(page).getByRole('link')).toHaveCount(stories.length);
    const before = await page.locator('main').boundingBox();
    await page.clock.runFor(6000);
    await expect(bar(page)).toHaveCount(0);
    expect(await page.locator('main').boundingBox()).toEqual(before);
  });
});
