import { findChromium } from '../test-browser.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium as Playwright's browser, with a `stop()`. */
export async function openBrowser() {
  const { chromium } = await import('playwright');
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: ARGUMENTS,
    env: { ...process.env, ...env },
  });
  return { newContext: (options) => browser.newContext(options), stop: () => browser.close() };
}
