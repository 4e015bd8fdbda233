import { execFileSync } from 'node:child_process';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { expectGoodScreen } from './good-screen';
import { linkInLetter } from './link-in-letter';

const newspaper = JSON.parse(process.env.E2E_NEWSPAPER ?? '{}') as Record<string, string>;
const PASSWORD = 'غيمة فوق الميناء القديم';

/** An account of this test's own, made at the command line as the first one of a newspaper is. */
function newAccount(email: string): void {
  const env = { ...process.env, ...newspaper };
  execFileSync(process.execPath, ['dist/admin.mjs', 'create', email], { env });
}

async function typePassword(page: Page, email: string): Promise<void> {
  await page.getByLabel('البريد الإلكتروني', { exact: true }).fill(email);
  await page.getByLabel('كلمة المرور', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'دخول', exact: true }).click();
}

test('a forgotten password is set anew by mail, and a second factor opens the door', async ({
  page,
}) => {
  const email = `locks-${Date.now()}@example.org`;
  newAccount(email);

  await page.goto('/admin/sign-in');
  await page.getByRole('link', { name: 'نسيت كلمة المرور؟' }).click();
  await page.waitForURL('/admin/sign-in/forgot');
  await page.getByLabel('البريد الإلكتروني', { exact: true }).fill(email);
  await page.getByRole('button', { name: 'إرسال الرابط' }).click();
  await expect(page.getByRole('status').getByText('إن كان لهذا البريد حساب')).toBeVisible();
  const link = (): string | null => linkInLetter(email, '/admin/sign-in/reset');
  await expect.poll(link, { timeout: 60_000 }).not.toBeNull();
  await page.goto(String(link()));
  await page.getByLabel('كلمة المرور', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'تعيين كلمة المرور' }).click();
  await expect(page.getByText('تغيّرت كلمة المرور.')).toBeVisible();

  await typePassword(page, email);
  await page.waitForURL('/admin');
  await page.goto('/admin/profile/security');
  await page.getByRole('button', { name: 'إعداد التحقق بخطوتين' }).click();
  await expect(page.getByRole('img', { name: 'رمز مربع لتطبيق المصادقة' })).toBeVisible();
  await expectAccessible(page);
  const secret = (await page.locator('.fv code').innerText()).replaceAll(' ', '');
  const app = new TOTP({ secret });
  await page.getByLabel('رمز التحقق', { exact: true }).fill(app.generate());
  await page.getByRole('button', { name: 'تفعيل' }).click();
  await expect(page.getByRole('region', { name: 'رموز الاسترداد' }).locator('code')).toHaveCount(
    10,
  );

  await page.getByRole('button', { name: 'خروج', exact: true }).filter({ visible: true }).click();
  await page.waitForURL('/admin/sign-in');
  await typePassword(page, email);
  await page.waitForURL(/\/admin\/sign-in\/code/);
  await expectGoodScreen(page, '/admin/sign-in/code');
  // The present code has been used: the next one counts already.
  const next = app.generate({ timestamp: Date.now() + 30_000 });
  await page.getByLabel('رمز التحقق', { exact: true }).fill(next);
  await page.getByRole('button', { name: 'متابعة' }).click();
  await page.waitForURL('/admin');
});
