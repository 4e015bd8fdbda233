/**
 * Writes the whole page at `address`, as a view of VIEWS shows it, to `file`. What loads lazily is
 * loaded first: a picture of a page has no window that could be scrolled.
 *
 * @param {import('playwright').Browser} browser
 */
export async function takeShot(browser, { address, view, file }) {
  const context = await browser.newContext({
    locale: 'ar-SA',
    timezoneId: 'Asia/Riyadh',
    reducedMotion: 'reduce',
    ...view.options,
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    if (view.media) await page.emulateMedia({ media: view.media });
    await page.evaluate(loadEverything);
    await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
async function loadEverything() {
  const { document } = globalThis;
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  await Promise.all([
    document.fonts.ready,
    ...images.map((image) => image.decode().catch(() => {})),
  ]);
}
