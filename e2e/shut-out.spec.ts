import type { Page } from 'playwright/test';
import { comeToFront, EditorPage, savedText } from './editor-page';
import { awake, expect, test } from './fixtures';
import { inviteReporter, signInAgain } from './new-colleague';

// The browser itself reports refused requests on its console.
test.use({ expectedErrors: /status of 4\d\d/ });

const NAME = 'كاتبة تُغلق دونها الأبواب';

/** The account as an administrator has it open. */
async function openAccount(admin: Page, email: string): Promise<void> {
  await admin.goto(`/admin/staff?q=${encodeURIComponent(email)}`);
  await admin.getByRole('link', { name: NAME, exact: true }).click();
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await awake(admin);
}

test('an administrator ends the session of somebody who writes, then disables the account: no word is lost', async ({
  page,
  browser,
  contextOptions,
}) => {
  const admin = await (await browser.newContext(contextOptions)).newPage();
  const colleague = await inviteReporter(admin, page, NAME);
  const editor = new EditorPage(page);
  const id = await editor.begin();
  const keys = page.keyboard;
  const isOver = page.getByRole('alert').filter({ hasText: 'انتهت الجلسة.' });
  const keptHere = page.getByRole('status').filter({ hasText: 'نسختك محفوظة على هذا الجهاز' });
  await editor.waitForAutosave(() => editor.title.fill('قبل أن تُنهى الجلسة'));
  await openAccount(admin, colleague.email);

  await test.step('the session is ended: it is said, and writing goes on', async () => {
    await admin.getByRole('button', { name: /^إنهاء الجلسة:/ }).click();
    await expect(admin.getByText('لا جلسات مفتوحة.')).toBeVisible();
    await editor.typeBody(['كُتب بعد إنهاء الجلسة.']);
    await expect(isOver).toBeVisible();
    await expect(keptHere).toBeVisible();
    await keys.insertText(' وجملة بعد الإشعار.');
    await expect(editor.body).toHaveText('كُتب بعد إنهاء الجلسة. وجملة بعد الإشعار.');
  });

  await test.step('signed in again beside it, the text is sent', async () => {
    const opened = page.waitForEvent('popup');
    await isOver.getByRole('link', { name: 'تسجيل الدخول' }).click();
    const beside = await opened;
    await signInAgain(beside, colleague);
    await beside.waitForURL(`/admin/articles/${id}`);
    await beside.close();
    await comeToFront(page);
    await expect(editor.saved).toBeVisible();
    await expect(isOver).toBeHidden();
    expect(await savedText(page, id)).toEqual({
      title: 'قبل أن تُنهى الجلسة',
      body: 'كُتب بعد إنهاء الجلسة. وجملة بعد الإشعار.',
    });
  });

  await test.step('the account is disabled: it is said, and the device keeps the text', async () => {
    await admin.getByRole('button', { name: 'تعطيل الحساب', exact: true }).click();
    await expect(admin.getByRole('button', { name: 'إعادة التفعيل', exact: true })).toBeVisible();
    await editor.typeBody([' وأخرى والحساب معطّل.']);
    await expect(isOver).toBeVisible();
    await keys.insertText(' وآخر كلماتها.');
    await expect
      .poll(() => page.evaluate(() => Object.values(localStorage).join()))
      .toContain('وآخر كلماتها.');
    await page.goto(`/admin/articles/${id}`);
    await signInAgain(page, colleague);
    await expect(page.getByText('البريد الإلكتروني أو كلمة المرور غير صحيحة.')).toBeVisible();
  });

  await test.step('let in again, the text is offered back to the word', async () => {
    await admin.getByRole('button', { name: 'إعادة التفعيل', exact: true }).click();
    await expect(admin.getByRole('button', { name: 'تعطيل الحساب', exact: true })).toBeVisible();
    await signInAgain(page, colleague);
    await page.waitForURL(`/admin/articles/${id}`);
    await editor.waitForAutosave(() =>
      page.getByRole('button', { name: 'إدراج النص', exact: true }).click(),
    );
    expect((await savedText(page, id)).body).toBe(
      'كُتب بعد إنهاء الجلسة. وجملة بعد الإشعار. وأخرى والحساب معطّل. وآخر كلماتها.',
    );
  });
  await admin.context().close();
});
