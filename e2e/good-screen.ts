import { expect, type Page } from 'playwright/test';
import { expectReadable, expectWellMade } from './axe';
import { expectFits } from './fits';
import { awake } from './fixtures';

/**
 * Fails where an open screen of the desk is not accessible in one of the two themes, or not usable on
 * a phone, or where another one is open: `at` is its address or its page (`/admin/tags/[id]`).
 * Leaves the screen light, narrow and with spread text.
 */
export async function expectGoodScreen(page: Page, at: string): Promise<void> {
  const address = new RegExp(`^${at.replace(/\[\w+\]/g, '[^/]+')}$`);
  expect(new URL(page.url()).pathname).toMatch(address);
  await awake(page);
  await expectWellMade(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectReadable(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 390, height: 844 });
  await expectReadable(page);
  await expectFits(page);
}
