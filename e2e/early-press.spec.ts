import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';

/** Opens a page whose scripts come only once the returned function is called. */
async function openAsleep(page: Page, address: string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

// In the page itself: the tests' own actions wait until it listens.
test('what is ticked and pressed before the page listens counts as soon as it does', async ({
  as,
}) => {
  const page = await as('chief');
  const release = await openAsleep(page, '/admin/articles');
  const actEarly = (word: string): boolean => {
    const boxes = document.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]');
    const button = [...document.querySelectorAll('button')].find((one) =>
      one.textContent.includes(word),
    );
    if (boxes.length < 2 || !button) return false;
    for (const box of [...boxes].slice(0, 2)) box.click();
    button.click();
    return 'asleep' in document.documentElement.dataset;
  };
  await expect.poll(() => page.evaluate(actEarly, 'اختصارات')).toBe(true);
  release();
  const keys = page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  for (const at of [0, 1]) {
    await expect(page.locator('tbody').getByRole('checkbox').nth(at)).toBeChecked();
  }
  await expect(page.getByRole('region', { name: 'إجراءات على المواد المحددة' })).toBeVisible();
});

test('what is typed before the page listens stays in its field', async ({ as }) => {
  const page = await as('admin');
  const release = await openAsleep(page, '/admin/settings/pages/about');
  const words = 'كُتبت قبل أن تصحو الصفحة';
  const focusEarly = (): void => document.querySelector('textarea')?.select();
  const early = (): string | null | undefined =>
    'asleep' in document.documentElement.dataset ? document.querySelector('textarea')?.value : null;
  await expect(async () => {
    await page.evaluate(focusEarly);
    await page.keyboard.insertText(words);
    expect(await page.evaluate(early)).toBe(words);
  }).toPass();
  release();
  const field = page.locator('textarea').first();
  await expect(page.getByRole('textbox', { name: 'النص', exact: true })).toBeVisible();
  await expect(field).toHaveValue(words);
  await expect(field).toBeFocused();
});
