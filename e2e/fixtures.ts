import { test as base, type Browser, type BrowserContext, type Page } from 'playwright/test';

export { expect } from 'playwright/test';

/** The demo newspaper's people, as CONTRACT names their accounts. */
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
    async ({ context, expectedErrors }, use) => {
      const errors = watchErrors(context);
      await use(undefined);
      refuse(errors, expectedErrors);
    },
    { auto: true },
  ],

  as: async ({ browser, contextOptions, baseURL, signedIn, expectedErrors }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    await use(async (account) => {
      const storageState = await signedIn(account, String(baseURL));
      const context = await browser.newContext({ ...contextOptions, storageState });
      contexts.push(context);
      watchErrors(context, errors);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    refuse(errors, expectedErrors);
  },

  // Signing in is slow on purpose (the password's hash), so a worker does it once a person. A test
  // that signs out or ends sessions signs in by itself: `signIn(page, account)`.
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
