import type { Locator } from 'playwright/test';
import { expect, test } from './fixtures';
import { addressOf, PAGE_TYPES } from './page-types';

// Styles that a reader sets are put in from outside; the page's own policy would refuse them.
test.use({ bypassCSP: true, expectedErrors: /status of 4(04|10)/ });

/** WCAG 2.2, 1.4.12. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

for (const { name } of PAGE_TYPES) {
  test(`${name} fits narrow windows, large and loose text`, async ({ page }) => {
    // 1440 pixels at 200 % and 1280 at 400 % (WCAG 2.2, 1.4.4 and 1.4.10).
    await page.goto(addressOf(name));
    for (const width of [720, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(tooWide)).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const cut = await page.evaluate(cutText);
    await page.addStyleTag({ content: TEXT_SPACING });
    expect(await page.evaluate(tooWide)).toEqual([]);
    expect(await page.evaluate(cutText)).toEqual(cut);
  });
}

test('forced colours keep what only a colour tells @phone', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(addressOf('list-page-2'));
  const here = page.getByRole('navigation', { name: 'الصفحات' }).locator('[aria-current=page]');
  expect(await hasEdge(here)).toBe(true);
  await page.goto(addressOf('section'));
  const current = page.locator('.nav [aria-current=page]');
  const bar = await current.evaluate((link) => getComputedStyle(link, '::after').backgroundColor);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(bar).not.toBe(ground);
  await page.goto(addressOf('search'));
  for (const control of await page.getByRole('main').locator('button, select').all()) {
    expect(await hasEdge(control)).toBe(true);
  }
});

test('reduced motion moves nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of ['front', 'article-blocks', 'search']) {
    await page.goto(addressOf(name));
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
          return (
            parseFloat(transitionDuration) > 0 ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          );
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  }
});

/** Whether something has a border that can be seen. */
function hasEdge(control: Locator): Promise<boolean> {
  return control.evaluate((one) => {
    const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(one);
    return borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) > 0;
  });
}

/** Runs in the page: what makes it wider than its window. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    })
    .map((one) => one.outerHTML.slice(0, 120));
}

/** Runs in the page: texts that are cut off, other than those cut after so many lines on purpose. */
function cutText(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((one) => {
      const { overflowY, webkitLineClamp } = getComputedStyle(one);
      const isBox = /hidden|clip/.test(overflowY) && webkitLineClamp === 'none';
      return isBox && one.clientHeight > 1 && one.scrollHeight > one.clientHeight + 2;
    })
    .filter((one) => one.textContent.trim() !== '')
    .map((one) => one.outerHTML.slice(0, 120));
}
