import type { Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { expectGoodScreen } from './good-screen';
import { linkInLetter } from './link-in-letter';

// The life of an account, from the link to the end of a session.

const PASSWORD = 'جملة طويلة يحفظها الزميل الجديد وحده';

test('invited, let in, given another role, and signed out elsewhere', async ({
  page: admin,
  browser,
  contextOptions,
}) => {
  // Not the session that journeys share: typing the password again gives it another id.
  await signIn(admin, 'admin');
  const email = `people-${crypto.randomUUID()}@test.matbaa`;
  await admin.goto('/admin/staff/invitations');
  await admin.getByLabel('بريد المدعو', { exact: true }).fill(email);
  await admin.getByRole('button', { name: 'إنشاء الدعوة', exact: true }).click();
  const link = admin.getByLabel('رابط الدعوة', { exact: true });
  const address = new URL(await link.inputValue()).pathname;

  const first = await (await browser.newContext(contextOptions)).newPage();
  expect((await first.goto(address))?.status()).toBe(200);
  await expectGoodScreen(first, '/admin/invitation/[token]');
  await first.getByLabel('الاسم', { exact: true }).fill('زميلة من الدعوة');
  await first.getByLabel('كلمة المرور', { exact: true }).fill(PASSWORD);
  await first.getByRole('button', { name: 'إنشاء الحساب والدخول', exact: true }).click();
  await expect(first.getByRole('link', { name: 'المواد', exact: true })).toBeVisible();

  // The link has done its work.
  const second = await (await browser.newContext(contextOptions)).newPage();
  expect((await second.goto(address))?.status()).toBe(410);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('قُبلت هذه الدعوة من قبل');
  expect((await second.goto(`/admin/invitation/${'A'.repeat(43)}`))?.status()).toBe(404);

  await second.goto('/admin/sign-in?next=/admin/profile');
  await second.getByLabel('البريد الإلكتروني', { exact: true }).fill(email);
  await second.getByLabel('كلمة المرور', { exact: true }).fill(PASSWORD);
  await second.getByRole('button', { name: 'دخول', exact: true }).click();
  await second.getByRole('button', { name: 'إنهاء الجلسات الأخرى', exact: true }).click();
  await expect(second.getByText('هذه الجلسة', { exact: true })).toBeVisible();
  await expect(second.getByRole('button', { name: /^إنهاء الجلسة:/ })).toHaveCount(0);
  await first.goto('/admin/articles');
  await expect(first).toHaveURL(/\/admin\/sign-in/);

  // A photo editor has no articles: the next click finds them gone.
  await admin.goto(`/admin/staff?q=${encodeURIComponent(email)}`);
  await admin.getByRole('link', { name: 'زميلة من الدعوة', exact: true }).click();
  // The list has a choice of the same name.
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('زميلة من الدعوة');
  await admin.getByLabel('الدور', { exact: true }).selectOption('photo');
  await admin.getByRole('button', { name: 'حفظ الدور', exact: true }).click();
  await expect(admin.getByText('حُفظ الدور', { exact: false })).toBeVisible();
  await second.goto('/admin');
  await expect(second.getByRole('link', { name: 'الوسائط', exact: true })).toBeVisible();
  await expect(second.getByRole('link', { name: 'المواد', exact: true })).toHaveCount(0);

  await admin.getByRole('button', { name: 'تعطيل الحساب', exact: true }).click();
  await expect(admin.getByRole('button', { name: 'إعادة التفعيل', exact: true })).toBeVisible();
  await second.goto('/admin');
  await expect(second).toHaveURL(/\/admin\/sign-in/);
  await Promise.all([first.context().close(), second.context().close()]);
});

test('accepts, sets a password anew and moves to another address without scripts @no-javascript-only', async ({
  page: admin,
  browser,
  contextOptions,
}) => {
  await signIn(admin, 'admin');
  const email = `plain-${crypto.randomUUID()}@test.matbaa`;
  await confirmWithoutScripts(admin, process.env.DEMO_PASSWORD ?? '');
  await admin.goto('/admin/staff/invitations');
  await admin.getByLabel('بريد المدعو', { exact: true }).fill(email);
  await admin.getByRole('button', { name: 'إنشاء الدعوة', exact: true }).click();
  const link = await admin.getByLabel('رابط الدعوة', { exact: true }).inputValue();

  const page = await (await browser.newContext(contextOptions)).newPage();
  await page.goto(new URL(link).pathname);
  await page.getByLabel('الاسم', { exact: true }).fill('زميل بلا برامج');
  await page.getByLabel('كلمة المرور', { exact: true }).fill('password');
  await page.getByRole('button', { name: 'إنشاء الحساب والدخول', exact: true }).click();
  // What is no secret is still there after a refusal.
  await expect(page.getByLabel('الاسم', { exact: true })).toHaveValue('زميل بلا برامج');
  await page.getByLabel('كلمة المرور', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'إنشاء الحساب والدخول', exact: true }).click();
  await page.waitForURL('/admin');

  const moved = email.replace('plain', 'moved');
  await page.goto('/admin/profile');
  await page.getByLabel('البريد الإلكتروني', { exact: true }).fill(moved);
  await page.getByRole('button', { name: 'حفظ الاسم والبريد', exact: true }).click();
  await expect(page.getByText('أُرسل رابط التأكيد إلى')).toContainText(moved);
  await page.goto(await waitForLink(moved, '/admin/profile/address'));
  await page.getByRole('button', { name: 'تأكيد البريد', exact: true }).click();
  await expect(page.getByText('صار الدخول بالبريد الجديد.')).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/admin/sign-in/forgot');
  await page.getByLabel('البريد الإلكتروني', { exact: true }).fill(moved);
  await page.getByRole('button', { name: 'إرسال الرابط', exact: true }).click();
  await page.goto(await waitForLink(moved, '/admin/sign-in/reset'));
  await page.getByLabel('كلمة المرور', { exact: true }).fill(`${PASSWORD} غدًا`);
  await page.getByRole('button', { name: 'تعيين كلمة المرور', exact: true }).click();
  await page.getByLabel('البريد الإلكتروني', { exact: true }).fill(moved);
  await page.getByLabel('كلمة المرور', { exact: true }).fill(`${PASSWORD} غدًا`);
  await page.getByRole('button', { name: 'دخول', exact: true }).click();
  await page.waitForURL('/admin');
  await page.context().close();
});

async function waitForLink(email: string, path: string): Promise<string> {
  await expect.poll(() => linkInLetter(email, path), { timeout: 60_000 }).not.toBeNull();
  return String(linkInLetter(email, path));
}

async function confirmWithoutScripts(page: Page, password: string): Promise<void> {
  await page.goto('/admin/confirm');
  await page.getByLabel('كلمة المرور', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'تأكيد', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText(/تأكدت هويتك/);
}
