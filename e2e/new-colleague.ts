import type { Page } from 'playwright/test';
import { awake, signIn } from './fixtures';

interface Colleague {
  email: string;
  password: string;
}

/**
 * An account that no other journey is signed in with: `admin` signs in and invites a reporter, who
 * accepts on `page` and is signed in there.
 */
export async function inviteReporter(admin: Page, page: Page, name: string): Promise<Colleague> {
  const email = `colleague-${crypto.randomUUID()}@test.matbaa`;
  const password = 'نافذة تطل على سوق الكتب القديم';
  await signIn(admin, 'admin');
  await admin.goto('/admin/staff/invitations');
  await awake(admin);
  await admin.getByLabel('بريد المدعو', { exact: true }).fill(email);
  await admin.getByRole('button', { name: 'إنشاء الدعوة', exact: true }).click();
  const link = await admin.getByLabel('رابط الدعوة', { exact: true }).inputValue();
  await page.goto(new URL(link).pathname);
  await page.getByLabel('الاسم', { exact: true }).fill(name);
  await page.getByLabel('كلمة المرور', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'إنشاء الحساب والدخول', exact: true }).click();
  await page.waitForURL('/admin');
  return { email, password };
}

/** Fills the form of signing in that stands on `page`, and sends it. */
export async function signInAgain(page: Page, { email, password }: Colleague): Promise<void> {
  await page.getByLabel('البريد الإلكتروني', { exact: true }).fill(email);
  await page.getByLabel('كلمة المرور', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'دخول', exact: true }).click();
}
