import type { Page } from 'playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { addressOf } from './page-types';

/** A story of the demo newspaper, opened: other journeys write and withdraw the newest ones. */
async function openStory(page: Page, type = 'article'): Promise<string> {
  const address = addressOf(type);
  await page.goto(address);
  return address;
}

/** A voice of the system, as the page sees it; it says each part at once and notes it. */
async function haveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    class Part {
      onend: (() => void) | null = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const waiting: Part[] = [];
    const speechSynthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: 'ar-SA', localService: true }],
      speak: (part: Part) => {
        said.push(part.text);
        waiting.push(part);
      },
      cancel: () => waiting.splice(0).forEach((part) => part.onend?.()),
    });
    const endPart = (): void => waiting.shift()?.onend?.();
    Object.defineProperties(window, {
      speechSynthesis: { value: speechSynthesis },
      SpeechSynthesisUtterance: { value: Part },
      said: { value: said },
      endPart: { value: endPart },
    });
  });
}

interface Spoken {
  said: string[];
  endPart: () => void;
}

test('every part of a story is there and accessible @phone @no-javascript', async ({
  page,
  javaScriptEnabled,
}) => {
  const address = await openStory(page);
  const crumbs = page.getByRole('navigation', { name: 'مسار التصفح' });
  await expect(crumbs.getByRole('listitem')).toHaveCount(2);
  await expect(crumbs.getByRole('link', { name: 'محليات' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page.getByRole('heading', { name: 'كيف أُعدّت هذه المادة' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'التالي في «محليات»' })).toBeVisible();
  const links = await page
    .locator('.nxt .t a, .side .t a, .blk .t a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links.length).toBeGreaterThan(5);
  expect(new Set(links).size).toBe(links.length);
  expect(links).not.toContain(address);
  if (javaScriptEnabled) await expectAccessible(page);
});

test('a story is passed on without a script @no-javascript-only', async ({ page }) => {
  const address = await openStory(page);
  const share = page.getByRole('region', { name: 'مشاركة المادة' });
  for (const name of ['واتساب', 'إكس', 'تلغرام', 'فيسبوك', 'البريد']) {
    const href = await share.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain(address);
  }
  await expect(share.getByRole('button')).toHaveCount(0);
  await expect(page.locator('article-tools')).toBeHidden();
});

test('the address is copied, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = await openStory(page);
  const share = page.getByRole('region', { name: 'مشاركة المادة' });
  await share.getByRole('button', { name: 'نسخ الرابط' }).click();
  await expect(share.getByRole('button', { name: 'نُسخ الرابط' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(address);
});

test('the text size is kept, and the next page begins with it', async ({ page }) => {
  await openStory(page);
  const larger = page.getByRole('button', { name: 'تكبير النص' });
  await larger.click();
  await larger.click();
  await expect(larger).toBeDisabled();
  const size = () =>
    page.locator('.body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));
  const large = await size();
  // The inline script sets it before the first paint, whether the module comes or not.
  await page.route('**/enhance*', (route) =>
    route.fulfill({ body: '', contentType: 'text/javascript' }),
  );
  await openStory(page, 'article-long-headline');
  expect(await size()).toBe(large);
  await expect(page.locator('html')).toHaveAttribute('data-size', '3');
});

test('listening is offered only where there is an Arabic voice', async ({ page }) => {
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => [];
  });
  await openStory(page);
  await expect(page.getByRole('button', { name: 'تكبير النص' })).toBeVisible();
  await expect(page.locator('listen-story')).toBeHidden();
});

test('a story is listened to, paused, gone on with and ended', async ({ page }) => {
  await haveVoice(page);
  await openStory(page);
  const said = () => page.evaluate(() => (window as unknown as Spoken).said);
  const next = () => page.evaluate(() => (window as unknown as Spoken).endPart());
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('button', { name: /^استمع/ }).click();
  await expect(page.locator('listen-story').getByRole('status')).toHaveText('بدأ الاستماع');
  await expect(async () => {
    await next();
    expect((await said()).length).toBeGreaterThan(2);
  }).toPass();
  expect(title).toContain((await said())[0]);
  const caption = await page.locator('figcaption').first().textContent();
  expect((await said()).join(' ')).not.toContain(caption);

  await page.getByRole('button', { name: 'إيقاف مؤقت' }).click();
  await expect(page.locator('listen-story').getByRole('status')).toHaveText('الاستماع متوقف مؤقتًا');
  const before = await said();
  await next();
  expect(await said()).toEqual(before);
  await page.getByRole('button', { name: 'متابعة' }).click();
  // What was cut off is said from its beginning.
  await expect.poll(said).toEqual([...before, before.at(-1)]);

  await page.getByRole('button', { name: 'إنهاء الاستماع' }).click();
  await expect(page.getByRole('button', { name: /^استمع/ })).toBeFocused();
  await expect(page.locator('listen-story').getByRole('status')).toHaveText('انتهى الاستماع');
});

test('the tools become a bar only once they have scrolled away @phone-only', async ({ page }) => {
  await openStory(page);
  const bar = page.locator('article-tools');
  const isFixed = () => bar.evaluate((one) => getComputedStyle(one).position === 'fixed');
  expect(await isFixed()).toBe(false);
  await page.locator('.body p').last().scrollIntoViewIfNeeded();
  await expect.poll(isFixed).toBe(true);
  await expect(bar).toBeInViewport();
  const heights = await bar
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(42);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(isFixed).toBe(false);
});

test('a phone’s row and bar hold their place: the text does not move @phone-only', async ({
  page,
}) => {
  await openStory(page);
  const height = () =>
    page.locator('.art-by').evaluate((one) => one.getBoundingClientRect().height);
  const before = await height();
  await page.locator('.body p').last().scrollIntoViewIfNeeded();
  await expect(page.locator('html')).toHaveAttribute('data-bar', '');
  expect(await height()).toBe(before);
});

test('the tools are reached with the keyboard, in their order', async ({ page }) => {
  await haveVoice(page);
  await openStory(page);
  await page.getByRole('button', { name: 'تصغير النص' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-size', '0');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'تكبير النص' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-size', '1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'إيقاف مؤقت' })).toBeFocused();
});

test('on paper stand the story, its dates and its address, and nothing else', async ({ page }) => {
  const address = await openStory(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const shown of ['.plate', 'h1', '.stand', '.nm', '.dates', '.body p >> nth=0']) {
    await expect(page.locator(shown)).toBeVisible();
  }
  await expect(page.locator('.addr')).toContainText(address);
  for (const hidden of [
    '.bar',
    '.tools',
    '.rail',
    '.side',
    '.tags',
    '.trust',
    '.nxt',
    '.blk',
    '.foot',
    '.prog',
  ]) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  const body = page.locator('.body');
  await expect(body).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(body).toHaveCSS('font-size', '16px');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test.describe('an address without a page', () => {
  test.use({ expectedErrors: /404/ });

  test('what is not there has a page with ways on @phone @no-javascript', async ({
    page,
    javaScriptEnabled,
  }) => {
    const answer = await page.goto('/nowhere');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('الصفحة غير موجودة');
    const ways = page.getByRole('navigation', { name: 'أقسام الصحيفة وصفحاتها' });
    await expect(ways.getByRole('link', { name: 'محليات' })).toHaveAttribute('href', '/local');
    if (javaScriptEnabled) await expectAccessible(page);
    await page.locator('main').getByRole('searchbox').fill('القطار');
    await page.locator('main').getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/search\?q=/);
  });
});
