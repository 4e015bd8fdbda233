import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type Page,
} from 'playwright/test';

export { expect };

/** The demo newspaper's people, as the README names them. */
export type Account = 'reporter' | 'editor' | 'chief' | 'photo' | 'admin';

type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

interface Fixtures {
  /** What this test means the browser's console to say. */
  expectedErrors: RegExp | null;
  noUnexpectedErrors: undefined;
  /** A page of its own for this person, signed in; several may work side by side. */
  as: (account: Account) => Promise<Page>;
}

interface WorkerFixtures {
  signedIn: (account: Account, baseURL: string) => Promise<SignedIn>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  expectedErrors: [null, { option: true }],

  noUnexpectedErrors: [
    async ({ context, expectedErrors, javaScriptEnabled }, use) => {
      const errors = watchErrors(context);
      if (javaScriptEnabled) waitForAwake(context);
      await use(undefined);
      refuse(errors, expectedErrors);
    },
    { auto: true },
  ],

  as: async (
    { browser, contextOptions, javaScriptEnabled, baseURL, signedIn, expectedErrors },
    use,
  ) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    await use(async (account) => {
      const storageState = await signedIn(account, String(baseURL));
      const context = await browser.newContext({ ...contextOptions, storageState });
      contexts.push(context);
      watchErrors(context, errors);
      if (javaScriptEnabled) waitForAwake(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    refuse(errors, expectedErrors);
  },

  // Signing in is slow on purpose (the password's hash), so a worker does it once a person. A test
  // that signs out, ends sessions or types the password again signs in by itself:
  // `signIn(page, account)`.
  signedIn: [
    async ({ browser }, use) => {
      const states = new Map<Account, Promise<SignedIn>>();
      await use((account, baseURL) => {
        const state = states.get(account) ?? stateOf(browser, account, baseURL);
        states.set(account, state);
        return state;
      });
    },
    { scope: 'worker' },
  ],
});

/**
 * The real sign-in, with the password that the server under test was filled with.
 * @public for journeys that end sessions
 */
export async function signIn(page: Page, account: Account): Promise<void> {
  const password = process.env.DEMO_PASSWORD;
  if (!password) throw new Error('DEMO_PASSWORD of the server under test is not set.');
  await page.goto('/admin/sign-in');
  await page.getByLabel('البريد الإلكتروني', { exact: true }).fill(`${account}@demo.matbaa`);
  await page.getByLabel('كلمة المرور', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'دخول', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/admin/sign-in');
}

/**
 * Lets every action and expectation on pages of the desk wait until they listen: what is pressed,
 * ticked or typed before comes late, or is lost. Bare keys (`page.keyboard`) do not wait: they come after one that does.
 */
function waitForAwake(context: BrowserContext): void {
  context.on('page', (page) => {
    const asleep = page.locator('html[data-asleep]');
    // Playwright itself waits until it is gone. A page that is closed needs none.
    page.addLocatorHandler(asleep, async () => {}).catch(() => undefined);
  });
}

/** Waits for it where bare keys come first. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('html[data-asleep]')).toHaveCount(0);
}

async function stateOf(browser: Browser, account: Account, baseURL: string): Promise<SignedIn> {
  const context = await browser.newContext({ baseURL, locale: 'ar-SA' });
  try {
    await signIn(await context.newPage(), account);
    return await context.storageState();
  } finally {
    await context.close();
  }
}

function watchErrors(context: BrowserContext, errors: string[] = []): string[] {
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(error.error().stack ?? error.error().message));
  return errors;
}

function refuse(errors: string[], expected: RegExp | null): void {
  const unexpected = errors.filter((error) => !expected?.test(error));
  if (unexpected.length > 0) throw new Error(`The browser said:\n${unexpected.join('\n')}`);
}
