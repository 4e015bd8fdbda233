import type { CDPSession, Page } from 'playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { publishGallery } from './gallery-page';

const search = (page: Page) => page.getByRole('searchbox', { name: 'ابحث في الموقع' });

test.describe('a gallery', () => {
  test('opens over the page by keyboard, and each picture has its address', async ({
    as,
    page,
    browser,
    baseURL,
  }) => {
    const title = `صور السوق ${Date.now()}`;
    const story = await publishGallery(await as('chief'), title);
    await page.goto(story);
    const links = page.getByRole('region', { name: title }).getByRole('link');
    const addresses = await links.evaluateAll((all) =>
      all.map((one) => (one as HTMLAnchorElement).href),
    );
    expect(addresses).toHaveLength(3);

    await links.nth(1).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: title });
    const counter = dialog.getByRole('status');
    await expect(counter).toHaveText('صورة 2 من 3');
    await expect(page).toHaveURL(addresses[1] ?? '');
    await expectAccessible(page);
    // The text runs from right to left, and so do the pictures.
    await page.keyboard.press('ArrowLeft');
    await expect(counter).toHaveText('صورة 3 من 3');
    await expect(dialog.getByRole('button', { name: 'الصورة التالية' })).toBeDisabled();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    await expect(counter).toHaveText('صورة 1 من 3');
    await expect(dialog.getByText('أولى الصور')).toBeVisible();
    await page.keyboard.press('End');
    await expect(counter).toHaveText('صورة 3 من 3');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(addresses[1] ?? '');

    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(story);
    await expect(links.nth(1)).toBeFocused();
    await page.goForward();
    await expect(dialog).toBeVisible();
    await page.goBack();
    await expect(dialog).toBeHidden();

    // Its own page, and the way back from it.
    await links.nth(0).press('Enter');
    await expect(counter).toHaveText('صورة 1 من 3');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectAccessible(page);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`مادة تعرض: ${title}`);

    const still = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const plain = await still.newPage();
    await plain.goto(story);
    await plain.getByRole('region', { name: title }).getByRole('link').first().click();
    await expect(plain.getByText('صورة 1 من 3')).toBeVisible();
    await plain.getByRole('link', { name: 'الصورة التالية' }).click();
    await expect(plain).toHaveURL(addresses[1] ?? '');
    await expect(
      plain
        .getByRole('link', { name: 'الصورة 2' })
        .or(plain.locator('[aria-current=page]'))
        .first(),
    ).toBeVisible();
    await plain.getByRole('link', { name: `مادة تعرض: ${title}` }).click();
    await expect(plain).toHaveURL(story);
    await still.close();
  });

  test('follows the finger from right to left', async ({ as, browser, baseURL }) => {
    const title = `صور المرفأ ${Date.now()}`;
    const story = await publishGallery(await as('chief'), title);
    const context = await browser.newContext({
      baseURL,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(story);
    await page.getByRole('region', { name: title }).getByRole('link').first().tap();
    const dialog = page.getByRole('dialog', { name: title });
    const counter = dialog.getByRole('status');
    await expect(counter).toHaveText('صورة 1 من 3');
    await dialog.getByRole('button', { name: 'إغلاق الصور' }).tap();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(story);

    await page.getByRole('region', { name: title }).getByRole('link').first().tap();
    await expect(counter).toHaveText('صورة 1 من 3');
    const finger = await context.newCDPSession(page);
    await wipe(finger, 100, 300);
    await expect(counter).toHaveText('صورة 2 من 3');
    await wipe(finger, 300, 100);
    await expect(counter).toHaveText('صورة 1 من 3');
    await page.goBack();
    await expect(dialog).toBeHidden();
    await context.close();
  });
});

async function wipe(finger: CDPSession, from: number, to: number): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: 400 }],
    });
  await touch('touchStart', from);
  for (const part of [0.3, 0.6, 1]) await touch('touchMove', from + (to - from) * part);
  await touch('touchEnd');
}

test.describe('the search box', () => {
  test('suggests while somebody types, by keyboard and by hand', async ({ page }) => {
    await page.goto('/latest');
    // The oldest of the page: the newest may be another journey's, which takes it away.
    const headline = (await page.locator('.list .it h3 a').last().textContent()) ?? '';
    const words = headline.split(' ').slice(0, 3).join(' ');
    await expect(search(page)).toHaveCount(1);
    await search(page).click();
    await page.keyboard.type(words.slice(0, -2));
    const list = page.getByRole('listbox', { name: 'اقتراحات البحث' });
    await expect(list.getByRole('option', { name: headline })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(search(page)).toHaveValue(words.slice(0, -2));

    await page.keyboard.type(words.slice(-2));
    await expect(list).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const active = list.getByRole('option', { selected: true });
    await expect(active).toHaveCount(1);
    await expect(search(page)).toHaveAttribute(
      'aria-activedescendant',
      (await active.getAttribute('id')) ?? '',
    );
    await expectAccessible(page);
    await page.keyboard.press('ArrowUp');
    await expect(active).toHaveCount(0);
    await expect(search(page)).toBeFocused();
    await list.getByRole('option', { name: headline }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });

  test('without a choice it searches what was typed', async ({ page }) => {
    await page.goto('/search');
    await expect(search(page)).toHaveCount(1);
    await search(page).fill('الرياض');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=/);
  });

  test('browsers are told where suggestions come from', async ({ request }) => {
    expect(await (await request.get('/opensearch.xml')).text()).toContain(
      '/suggest?q={searchTerms}',
    );
    const answer = await request.get('/suggest?q=%D8%A7');
    expect(answer.headers()['content-type']).toContain('application/x-suggestions+json');
    expect(await answer.json()).toEqual(['ا', [], [], []]);
  });
});

test.describe('loading ahead', () => {
  test('a link under the pointer is made ready, and opened once', async ({ page, context }) => {
    const views: string[] = [];
    await context.route('**/api/views', async (route) => {
      views.push(route.request().postData() ?? '');
      await route.fulfill({ status: 204 });
    });
    const preload = await context.newCDPSession(page);
    await preload.send('Preload.enable');
    // Whoever watches through DevTools, as this test does, gets no prerendering, only the bytes.
    const ready: string[] = [];
    preload.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
      if (status === 'Ready') ready.push(prefetchUrl);
    });
    await page.goto('/latest');
    const link = page.locator('.list .it h3 a').last();
    const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
    await link.hover();
    await expect.poll(() => ready).toContain(address);
    expect(views).toEqual([]);
    await link.click();
    await expect(page).toHaveURL(address);
    const id = address.split('/').at(-1);
    await expect.poll(() => views).toEqual([id]);
  });

  test('the desk, searches and files are left alone', async ({ request, page }) => {
    const answer = await page.goto('/');
    expect(answer?.headers()['speculation-rules']).toBe('"/assets/speculation-rules.json"');
    const rules = await request.get('/assets/speculation-rules.json');
    expect(rules.headers()['content-type']).toContain('application/speculationrules+json');
  });
});

test('the script does no harm to any page', async ({ page }) => {
  const elements = [
    'theme-switch',
    'text-size',
    'copy-link',
    'share-story',
    'print-page',
    'breaking-bar',
    'other-house',
    'photo-gallery',
  ];
  const bare = elements.map((name) => `<${name}></${name}>`).join('');
  await page.route('**/any', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="ar" dir="rtl"><title>صفحة</title><body>${bare}<form role="search"><input name="q"></form><time data-ago="full">أمس</time><details class="menu"></details><photo-gallery><a href="/photos/1/1">صورة</a></photo-gallery><script type="module" src="/assets/enhance.js"></script>`,
    }),
  );
  await page.goto('/any');
  await expect(page.locator('form [role=listbox]')).toHaveCount(1);
});
