import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { addressOf } from './page-types';

// The browser reports the status of a page that is not there.
test.use({ expectedErrors: /status of 4(04|10)/ });

/** More than any page has. */
const MOST_STOPS = 400;

/** Every control of readers' pages stands on one of them, and the phone's own on two. */
const PAGES = [
  'front',
  'article-blocks @phone',
  'list-page-2 @phone',
  'archive',
  'search',
  'not-found',
];

for (const name of PAGES) {
  test(`on ${name} the focus is seen wherever Tab leads`, async ({ page }) => {
    // News that comes meanwhile is another journey's (breaking.spec.ts): there is no answer.
    await page.route('**/breaking.json', () => undefined);
    await page.goto(addressOf(name.replace(' @phone', '')));
    const { stops, faults } = await tabThrough(page);
    expect(faults).toEqual([]);
    // From the skip link to the foot of the page, once.
    expect(stops.at(0)).toContain('#main');
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.length).toBeLessThan(MOST_STOPS);
    const reachable = await page.locator(REACHABLE).evaluateAll(countShown);
    expect(stops.length).toBeGreaterThanOrEqual(reachable);
  });
}

test('the skip link leads past the header @phone @no-javascript', async ({ page }) => {
  await page.goto('/local');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'تخطَّ إلى المحتوى' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('the menu opens, leads to a section and tells where one is @phone-only @no-javascript-only', async ({
  page,
}) => {
  await page.goto('/');
  const menu = page.locator('summary', { has: page.locator('svg') }).first();
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const section = page.locator('.menu a:focus');
  await expect(section).toBeInViewport();
  const words = (await section.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
  const sections = page.getByRole('navigation', { name: 'الأقسام' });
  await expect(sections.locator('[aria-current=page]')).toHaveText(words);
});

test('a search is asked for @phone @no-javascript', async ({ page }) => {
  await page.goto('/latest');
  const field = page.getByRole('searchbox');
  await field.focus();
  await expect(field).toBeInViewport();
  await page.keyboard.type('المدينة');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.getByRole('searchbox').first()).toHaveValue('المدينة');
});

test('the pages of a list are turned @no-javascript', async ({ page }) => {
  await page.goto('/latest');
  const pages = page.getByRole('navigation', { name: 'الصفحات' });
  await pages.getByRole('link', { name: 'التالي' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/latest\?page=2$/);
  await expect(pages.locator('[aria-current=page]')).toHaveText('2');
});

test('breaking news is gone through by its buttons and by Tab', async ({ page }) => {
  await page.route('**/breaking.json', () => undefined);
  await page.goto('/');
  const strip = page.getByRole('complementary', { name: 'خبر عاجل' });
  const stories = strip.getByRole('link');
  const first = stories.first();
  await expect(first).toBeInViewport({ ratio: 1 });
  if ((await stories.count()) > 1) {
    const next = strip.getByRole('button', { name: 'التالي' });
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(stories.nth(1)).toBeInViewport({ ratio: 1 });
  }
  await first.focus();
  await expect(first).toBeInViewport({ ratio: 1 });
});

/** What can be reached with Tab in a page without its own order. */
const REACHABLE =
  ':is(a[href], button, input:not([type=hidden]), select, textarea, summary, video[controls]):not([tabindex="-1"])';

/** Runs in the page: what stands in a closed menu or is hidden is not reached. */
function countShown(all: Element[]): number {
  return all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length;
}

/** Presses Tab from the page's beginning to its end. */
async function tabThrough(page: Page): Promise<{ stops: string[]; faults: string[] }> {
  const stops: string[] = [];
  const faults: string[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readFocus);
    if (!stop) break;
    stops.push(stop.what);
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.what}`));
  }
  return { stops, faults };
}

/** Runs in the page: what has the focus and what is wrong with it; null at the page's end. */
function readFocus(): { what: string; faults: string[] } | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const shows = (element: Element | null): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return (isRinged && !/, 0\)$/.test(outlineColor)) || boxShadow !== 'none';
  };
  // The calendar's button inside a date field has a ring of the browser's own.
  const isInside = focused.matches('[type=date]:not(:focus-visible)');
  const points = [...focused.getClientRects()].flatMap(({ left, right, top, bottom }) =>
    [0.05, 0.5, 0.95].flatMap((x) =>
      [0.2, 0.5, 0.8].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    ),
  );
  const isUncovered = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (focused.contains(hit) || hit.contains(focused));
  });
  const faults = [
    ...(isInside || shows(focused) || shows(focused.parentElement) ? [] : ['no ring']),
    ...(isUncovered ? [] : ['covered or out of the window']),
  ];
  return { what: focused.outerHTML.slice(0, 120), faults };
}
