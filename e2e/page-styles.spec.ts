import { createHash } from 'node:crypto';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { addressOf, PAGE_TYPES } from './page-types';
import { compareStyles, showEverything } from './compare-styles';

// The sheets are exchanged in the page, which its policy would refuse.
test.use({ bypassCSP: true, expectedErrors: /status of (404|410)/ });

const SCREENS = [
  { width: 1440, height: 900, colorScheme: 'light', media: 'screen', everything: false },
  { width: 390, height: 844, colorScheme: 'dark', media: 'screen', everything: true },
  { width: 820, height: 1100, colorScheme: 'light', media: 'print', everything: true },
] as const;

/** All that the press gave a page, before the front left out what the page cannot use. */
async function wholeStyles(path: string): Promise<string> {
  const newspaper = process.env.E2E_NEWSPAPER;
  if (!newspaper) throw new Error('E2E_NEWSPAPER, the environment of the server, is not set.');
  const { PRESS_PORT: port } = JSON.parse(newspaper) as { PRESS_PORT: string };
  const press = `http://127.0.0.1:${port}`;
  const html = await (await fetch(press + path)).text();
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  expect(links.length).toBeGreaterThan(0);
  const sheets = links.map(async ([, href = '']) => (await fetch(press + href)).text());
  return (await Promise.all(sheets)).join('');
}

/** Where the press renders what the front answers with another status (delivery/page-kinds.ts). */
const PREPARED: Record<number, string> = { 404: '/prepared/not-found', 410: '/prepared/gone' };

async function openWhole(page: Page, path: string, status: number): Promise<string> {
  const answer = await page.goto(path);
  const own = await page.locator('head > style').textContent();
  const policy = answer?.headers()['content-security-policy'] ?? '';
  const hash = createHash('sha256')
    .update(own ?? '')
    .digest('base64');
  expect(policy).toContain(`style-src 'self' 'sha256-${hash}'`);
  const whole = await wholeStyles(PREPARED[status] ?? path);
  // The front names the files of fonts by their content.
  const files = new Map(
    [...(own ?? '').matchAll(/\/fonts\/([\w-]+)\.\w+\.woff2/g)].map(([file, name]) => [name, file]),
  );
  return whole.replace(
    /\/fonts\/([\w-]+)\.woff2/g,
    (file, name: string) => files.get(name) ?? file,
  );
}

/** The pages with most in them. */
const DRESSED = ['front', 'article-blocks', 'archive'];

for (const { name, title, status } of PAGE_TYPES.filter(({ name }) => DRESSED.includes(name))) {
  test(`${title}: what the front leaves out of the styles changes nothing`, async ({ page }) => {
    // News that comes meanwhile is another journey's (breaking.spec.ts): there is no answer.
    await page.route('**/breaking.json', () => undefined);
    const path = addressOf(name);
    const whole = await openWhole(page, path, status);
    expect(whole.length).toBeGreaterThan((await styleOf(page)).length);
    for (const { width, height, everything, ...media } of SCREENS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia(media);
      if (everything) await page.evaluate(showEverything);
      const { compared, differences } = await page.evaluate(compareStyles, whole);
      expect(compared).toBeGreaterThan(50);
      expect(differences, `${width} ${media.media}`).toEqual([]);
    }
  });
}

async function styleOf(page: Page): Promise<string> {
  return (await page.locator('head > style').textContent()) ?? '';
}
