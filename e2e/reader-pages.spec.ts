import type { Page } from 'playwright/test';
import { expectReadable, expectWellMade } from './axe';
import { expectFits } from './fits';
import { expect, test } from './fixtures';
import { addressOf, PAGE_TYPES } from './page-types';

// The browser reports the status of a page that is not there.
test.use({ expectedErrors: /status of 4(04|10)/ });

// Each theme on one of the two screens: a colour is the same on both. Without scripts every page is
// read by the crawl.
for (const { name, status } of PAGE_TYPES) {
  test(`${name} is whole and accessible, and fits every window @phone`, async ({
    page,
    isMobile,
  }) => {
    await page.emulateMedia({ colorScheme: isMobile ? 'dark' : 'light' });
    const answer = await page.goto(addressOf(name));
    expect(answer?.status()).toBe(status);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    // A name that only a title carries is not there for a touch, and is read out unevenly.
    await expect(page.locator(':is(a, button, input, select, summary)[title]')).toHaveCount(0);
    expect(await sidewaysScroll(page)).toBe(0);
    // What is copied from a page holds no invisible marks: direction is the markup's work.
    expect(await page.content()).not.toMatch(
      /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
    );
    // Structure is the same on both; colours and sizes are not.
    if (isMobile) return expectReadable(page);
    await expectWellMade(page);
    await expectFits(page);
  });
}

/** By how many pixels the page is wider than its window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
