import type { Page } from 'playwright/test';
import { hijriDate } from '../newsroom/arabic/dates';
import { readDemoText } from '../scripts/readers/demo-facts.mjs';
import { expect, test } from './fixtures';
import { addressOf, PAGE_TYPES } from './page-types';

// The browser reports the status of a page that is not there.
test.use({ expectedErrors: /status of 4(04|10)/ });

test('٠-٩ everywhere and the Hijri day of the country, once the settings say so', async ({
  as,
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const admin = await as('admin');
  const written = await readDemoText(String(baseURL));
  await setCalendar(admin, 'arab', '-1');
  try {
    for (const { name } of PAGE_TYPES) {
      // A page in the place of one that is not there is answered as it was, and made anew behind that.
      await expect(async () => {
        await page.goto(addressOf(name));
        expect(await page.locator('.mast').textContent()).toContain(
          hijriDate(new Date(), { digits: 'arab', hijriOffset: -1 }),
        );
      }).toPass({ timeout: 60_000 });
      const isWritten = (text: string) => text.length >= SHORTEST_QUOTED && written.includes(text);
      const ours = (await page.evaluate(textsWithDigits)).filter(
        (places) => !places.some(isWritten),
      );
      expect(ours, name).toEqual([]);
      expect(await page.evaluate(latinCounters), name).toEqual([]);
    }
  } finally {
    await setCalendar(admin, 'latn', '0');
  }
  await expect(async () => {
    await page.goto('/');
    expect(await page.locator('.mast').textContent()).toContain(hijriDate(new Date()));
  }).toPass({ timeout: 60_000 });
});

/** A text as short as «12» would be found in any story. */
const SHORTEST_QUOTED = 14;

async function setCalendar(admin: Page, digits: 'latn' | 'arab', offset: string): Promise<void> {
  await admin.goto('/admin/settings/publication');
  await admin.locator(`input[name=digits][value=${digits}]`).check();
  await admin.getByRole('combobox', { name: 'التاريخ الهجري' }).selectOption(offset);
  await admin.getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(admin.getByText('حُفظت التغييرات')).toBeVisible();
}

/**
 * Runs in the page: every text and spoken name that has a Latin digit, with the sentence around it, which tells
 * whose it is. Addresses and cells of tables, which people write, aside.
 */
function textsWithDigits(): string[][] {
  const texts = document.title.split(' — ').map((text) => [text]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.closest('script, style, td, th, [dir=ltr]')) continue;
    const sentence = parentElement?.closest('p, li, h1, h2, h3, figcaption, blockquote, dt, dd');
    texts.push([textContent ?? '', sentence?.textContent ?? '']);
  }
  for (const name of ['aria-label', 'alt', 'placeholder', 'title', 'data-done']) {
    for (const one of document.querySelectorAll(`[${name}]`)) {
      texts.push([one.getAttribute(name) ?? '']);
    }
  }
  return texts
    .filter(([text = '']) => /[0-9]/.test(text))
    .map((places) => places.map((text) => text.replace(/\s+/g, ' ').trim()));
}

/** Runs in the page: what the browser numbers by itself, in digits that are not the page's. */
function latinCounters(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter((one) => {
      const { content } = getComputedStyle(one, '::before');
      if (/counters?\(/.test(content)) return !content.includes('arabic-indic');
      return one.matches('ol > li') && getComputedStyle(one).listStyleType === 'decimal';
    })
    .map((one) => one.outerHTML.slice(0, 80));
}
