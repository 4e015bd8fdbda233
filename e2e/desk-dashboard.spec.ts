import type { Locator, Page } from 'playwright/test';
import { expectAccessible, expectReadable, expectWellMade } from './axe';
import { EditorPage } from './editor-page';
import { awake, expect, signIn, test } from './fixtures';

const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'بحث سريع' });

/** Walks on with the tab key until something has the focus, as who uses no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 90; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the tab key never came to it');
}

/** Opens what the palette finds for these words. */
async function jumpTo(page: Page, words: string, option: string): Promise<void> {
  await awake(page);
  await page.keyboard.press('Control+KeyK');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText(words);
  const found = palette(page).getByRole('option', { name: new RegExp(`^${option}`) });
  await expect(found).toBeVisible();
  while ((await found.getAttribute('aria-selected')) !== 'true') {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}

test('signing in leads to the dashboard, and the brand leads back to it', async ({ page }) => {
  await signIn(page, 'chief');
  await expect(page).toHaveURL(/\/admin$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('إبراهيم');
  for (const name of ['ينتظر قرارك', 'خطّ اليوم', 'موادّي', 'الآن على الموقع', 'سجل النشاط']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  await page.getByRole('link', { name: 'المواد', exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await page.getByRole('link', { name: 'أفق — غرفة الأخبار', exact: true }).click();
  await expect(page).toHaveURL(/\/admin$/);
});

test('a story is written, submitted, approved and published by keyboard alone', async ({ as }) => {
  const title = `بلا فأرة ${Date.now()}`;
  const reporter = await as('reporter');
  await reporter.goto('/admin');
  await jumpTo(reporter, 'مادة جديدة', 'مادة جديدة');
  const writing = new EditorPage(reporter);
  await expect(writing.body).toBeEditable();
  await tabTo(reporter, writing.title);
  await reporter.keyboard.insertText(title);
  await tabTo(reporter, writing.body);
  await reporter.keyboard.insertText('متن قصير كُتب كله من لوحة المفاتيح.');
  await writing.waitForAutosave(async () => {
    await tabTo(reporter, writing.section);
    await reporter.keyboard.press('ArrowDown');
  });
  await pressVerb(reporter, 'إرسال للمراجعة');
  await expect(writing.state('قيد المراجعة')).toBeVisible();

  const editor = await as('editor');
  await editor.goto('/admin');
  await jumpTo(editor, String(writing.id()), title);
  const deciding = new EditorPage(editor);
  await expect(deciding.body).toBeVisible();
  await pressVerb(editor, 'اعتماد');
  await expect(deciding.state('معتمد')).toBeVisible();
  await pressVerb(editor, 'نشر', { asks: true });
  await expect(deciding.state('منشور')).toBeVisible();

  await reporter.goto('/admin/notices');
  const told = reporter.getByRole('listitem').filter({ hasText: title });
  await expect(told).toHaveCount(2);
  await expect(told.getByText('جديد', { exact: true })).toHaveCount(2);
  await tabTo(reporter, reporter.getByRole('button', { name: 'جعل الكل مقروءًا' }));
  await reporter.keyboard.press('Enter');
  await expect(told.getByText('جديد', { exact: true })).toHaveCount(0);
  await expectAccessible(reporter);
});

/** A verb, and the same verb of the dialog that asks. */
async function pressVerb(page: Page, verb: string, { asks = false } = {}): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: verb, exact: true }));
  await page.keyboard.press('Enter');
  if (!asks) return;
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('button', { name: verb, exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

test('the palette and the keys open in the editor too, and give the focus back', async ({ as }) => {
  const page = await as('chief');
  const editor = new EditorPage(page);
  await editor.begin();
  await editor.title.focus();
  await page.keyboard.press('Control+KeyK');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await expect(palette(page).getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(editor.title).toBeFocused();

  // In a field ؟ is a letter; elsewhere it lists the keys.
  await page.keyboard.press('Shift+Slash');
  // What opens by a key is open before the next one counts.
  await page.keyboard.insertText('سؤال');
  await expect(editor.title).toHaveValue(/سؤال/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto('/admin');
  await awake(page);
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' })).toBeVisible();
});

test('on a phone everything of the menu is within a thumb’s reach @phone-only', async ({ as }) => {
  const page = await as('chief');
  await page.goto('/admin');
  await expectWellMade(page);
  await page.getByRole('button', { name: 'القائمة', exact: true }).click();
  await expect(page.getByRole('link', { name: 'الإعدادات', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'ابحث في المواد والوسائط والأشخاص' }).click();
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('الاعدادات');
  await palette(page).getByRole('option', { name: 'الإعدادات', exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/settings$/);
});

for (const account of ['reporter', 'photo'] as const) {
  test(`the ${account}’s dashboard is well made`, async ({ as }) => {
    const page = await as(account);
    await page.goto('/admin');
    await expectWellMade(page);
  });
}

test('the chief’s dashboard is well made, and readable in the dark', async ({ as }) => {
  const page = await as('chief');
  await page.goto('/admin');
  await expectWellMade(page);
  await page.getByRole('button', { name: 'الوضع الليلي', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectReadable(page);
});

test('the dashboard and the notices stand without scripts @no-javascript-only', async ({ as }) => {
  const page = await as('reporter');
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 2, name: 'موادّي' })).toBeVisible();
  await page.getByRole('link', { name: 'الإشعارات', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'الإشعارات' })).toBeVisible();
  await page.getByRole('button', { name: 'ابحث في المواد والوسائط والأشخاص' }).click();
  await expect(page).toHaveURL(/\/admin\/articles$/);
});
