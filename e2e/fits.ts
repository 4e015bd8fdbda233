import { expect, type Page } from 'playwright/test';

/** WCAG 2.2, 1.4.12. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/**
 * Fails where a page is wider than a narrow window (1440 pixels at 200 % and 1280 at 400 %: WCAG 2.2,
 * 1.4.4 and 1.4.10), or cuts off text that a reader has spread. Leaves the window narrow.
 */
export async function expectFits(page: Page): Promise<void> {
  for (const width of [720, 320]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await page.evaluate(tooWide)).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const cut = await page.evaluate(cutText);
  await page.evaluate(spread, TEXT_SPACING);
  expect(await page.evaluate(tooWide)).toEqual([]);
  expect(await page.evaluate(cutText)).toEqual(cut);
}

/** Runs in the page: a reader's own styles, which no policy of the page refuses. */
function spread(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: what makes it, or the part of it that scrolls in its place, wider than it is. */
function tooWide(): string[] {
  const main = [...document.querySelectorAll('main')];
  // On a phone the desk scrolls its `main`.
  const scrolling = main.filter((one) => getComputedStyle(one).overflowX !== 'visible');
  return [document.documentElement, ...scrolling].flatMap((box) => {
    if (box.scrollWidth <= box.clientWidth) return [];
    const { left, right } = box.getBoundingClientRect();
    const beyond = [...box.querySelectorAll('*')]
      .filter((one) => {
        const place = one.getBoundingClientRect();
        return place.left < left - 1 || place.right > right + 1;
      })
      .map((one) => one.outerHTML.slice(0, 120));
    return [`${box.localName}: ${box.scrollWidth} in ${box.clientWidth}`, ...beyond];
  });
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
