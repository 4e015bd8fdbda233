import { defineConfig } from 'playwright/test';
import { findChromium } from './scripts/test-browser.mjs';

const chromium = await findChromium();

/** Journeys that change what every page shows; they wait until nobody else looks at one. */
const ALONE = '**/*.alone.spec.ts';

/**
 * The journeys against the server at E2E_BASE_URL (`npm test` starts one).
 * Every journey runs on the desk's wide screen; the tag `@phone` adds the phone, `@no-javascript`
 * a browser without scripts; `@phone-only` and `@no-javascript-only` leave the wide screen out.
 * One of `alone` by itself: `--project alone --no-deps`.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  // Journeys wait more than they work: three keep two cores busy.
  workers: 3,
  // Nothing green waits for a limit. They end what hangs, and are far beyond what a busy machine needs.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.E2E_BASE_URL ?? 'http://localhost:3000',
    locale: 'ar-SA',
    timezoneId: 'Asia/Riyadh',
    reducedMotion: 'reduce',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
    // Costs a fifth of the time; `--trace retain-on-failure` records what a failure looked like.
    trace: 'off',
    launchOptions: {
      executablePath: chromium.executablePath,
      env: { ...process.env, ...chromium.env },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Chromium 143 would render a page ahead, which it does not while DevTools watch, and ask for
        // its bytes alone only with this; 156 does so by itself.
        '--enable-features=Prerender2FallbackPrefetchSpecRules',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: ALONE,
      grepInvert: /@(phone|no-javascript)-only/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: ALONE,
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'no-javascript',
      testIgnore: ALONE,
      grep: /@no-javascript/,
      use: { viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
    },
    {
      name: 'alone',
      workers: 1,
      testMatch: ALONE,
      dependencies: ['desktop', 'phone', 'no-javascript'],
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
});
