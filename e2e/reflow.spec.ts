import type { Locator } from 'playwright/test';
import { expect, test } from './fixtures';
import { addressOf } from './page-types';

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
