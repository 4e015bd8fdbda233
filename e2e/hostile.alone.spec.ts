import type { Page } from 'playwright/test';
import { expectWellMade } from './axe';
import { expect, test } from './fixtures';
import {
  ENDLESS_TITLE,
  HOSTILE_SECTION,
  HOSTILE_TITLE,
  HOSTILE_WRITER,
  importHostileStories,
} from './hostile-stories';

const SECTION = `/${HOSTILE_SECTION.slug}`;
const MARKS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

// Pictures that do not come are part of it.
test.use({ expectedErrors: /ERR_FAILED/ });

test('hostile stories are harmless and composed wherever they stand', async ({ page, request }) => {
  importHostileStories();
  const isListed = async (): Promise<boolean> =>
    (await (await request.get('/latest')).text()).includes(`href="${SECTION}/`);
  await expect.poll(isListed).toBe(true);
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`);
  });
  await page.route('**/media/**', (route) => route.abort());

  await page.goto(SECTION);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE_SECTION.name);
  await page.getByRole('link', { name: HOSTILE_TITLE }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE_TITLE);
  await expect(page).toHaveTitle(new RegExp(`^${escaped(HOSTILE_TITLE)}`));
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', HOSTILE_TITLE);
  const writer = page.getByRole('link', { name: HOSTILE_WRITER }).first();
  const graph = await page.locator('script[type="application/ld+json"]').textContent();
  expect(
    (JSON.parse(graph ?? '') as { '@graph': { headline?: string }[] })['@graph'][0]?.headline,
  ).toBe(HOSTILE_TITLE);

  const addresses = [
    page.url(),
    (await page.getByRole('link', { name: 'طويلة' }).first().getAttribute('href')) ?? '',
    (await writer.getAttribute('href')) ?? '',
    ...['/', SECTION, '/latest', '/search?q=طويلة', '/search?q=window.hacked'],
  ];
  for (const address of addresses) {
    await page.goto(address);
    await expectHarmless(page);
  }
  await page.goto(SECTION);
  await page.getByRole('link', { name: ENDLESS_TITLE }).first().click();
  await expectHarmless(page);
});

test('so are the papers for programs', async ({ page, request }) => {
  await page.goto('/pages/about');
  for (const path of ['/feed.xml', `${SECTION}/feed.xml`, '/news-sitemap.xml']) {
    const text = await (await request.get(path)).text();
    expect(text).not.toMatch(MARKS);
    const titles = await page.evaluate(readTitles, text);
    expect(
      titles.some((title) => title.trim() === HOSTILE_TITLE),
      path,
    ).toBe(true);
  }
  const feed = (await (await request.get('/feed.json')).json()) as { items: { title: string }[] };
  expect(feed.items.map(({ title }) => title)).toContain(HOSTILE_TITLE);
});

async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await expect(page.locator('[href^="javascript:" i], [onclick], [onerror], iframe')).toHaveCount(
    0,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await page.content()).not.toMatch(MARKS);
  await expectWellMade(page);
  for (const width of [1440, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(spilled), `${page.url()} at ${width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Runs in the page: what reaches out of the window or over what stands beside it. */
function spilled(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) return [`the page is ${scrollWidth} wide`];
  return [...document.querySelectorAll('main :is(h1, h2, h3, p, li, blockquote, figcaption, td)')]
    .filter((one) => {
      const { overflowX, display } = getComputedStyle(one);
      const isFree = overflowX === 'visible' && !display.startsWith('inline');
      return isFree && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 2;
    })
    .filter((one) => !one.closest('.vh, [hidden]'))
    .map((one) => one.outerHTML.slice(0, 100));
}

/** Runs in the page. */
function readTitles(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const wrong = document.querySelector('parsererror');
  if (wrong) throw new Error(wrong.textContent);
  return [...document.getElementsByTagName('*')]
    .filter(({ localName }) => localName === 'title')
    .map(({ textContent }) => textContent);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
