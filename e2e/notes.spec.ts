import type { Page } from 'playwright/test';
import { expectAccessible } from './axe';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';

// A request that the journey itself cuts off.
test.use({ expectedErrors: /ERR_FAILED|ERR_INTERNET_DISCONNECTED/ });

const FIRST = 'قال صاحب البقالة إن المحل ليس للبيع.';
const SECOND = 'وارتفع سعر المتر خلال ستة أشهر.';

function notesTab(page: Page) {
  return page.getByRole('tab', { name: /^الملاحظات/ });
}

test('a passage is noted, answered, followed through an edit and closed', async ({ as }) => {
  const reporter = new EditorPage(await as('reporter'));
  const id = await reporter.begin();
  await reporter.waitForAutosave(async () => {
    await reporter.title.fill('ملاحظات على مقطع');
    await reporter.typeBody([FIRST, SECOND]);
  });

  const chief = new EditorPage(await as('chief'));
  await chief.open(id);
  await chief.body.getByText(SECOND).click();
  await chief.page.keyboard.press('Home');
  await chief.page.keyboard.press('Shift+End');
  const toolbar = chief.page.getByRole('toolbar', { name: 'تنسيق النص' });
  await toolbar.getByRole('button', { name: 'ملاحظة على المقطع', exact: true }).click();
  const field = chief.page.getByRole('textbox', { name: 'ملاحظة جديدة', exact: true });
  await expect(field).toBeFocused();
  await chief.page.keyboard.type('من أين هذا الرقم؟');

  // The network is away: the words stay, and are sent once when it is back.
  await chief.page.context().setOffline(true);
  await chief.page.keyboard.press('Control+Enter');
  await expect(chief.page.getByText('النص محفوظ على هذا الجهاز')).toBeVisible();
  await expect(field).toHaveValue('من أين هذا الرقم؟');
  await chief.page.context().setOffline(false);
  await chief.page.getByRole('button', { name: 'إضافة الملاحظة', exact: true }).click();
  await expect(field).toHaveValue('');
  await expect(chief.body.locator('mark')).toHaveText(SECOND);
  await expect(chief.page.locator('.note-c')).toHaveCount(1);
  await expectAccessible(chief.page);

  await reporter.open(id);
  await expect(notesTab(reporter.page)).toHaveAccessibleName(/^الملاحظات .*المفتوحة: 1$/);
  await reporter.body.click();
  await reporter.page.keyboard.press('Control+Home');
  await reporter.waitForAutosave(() => reporter.page.keyboard.insertText('أمس '));
  await expect(reporter.body.locator('mark')).toHaveText(SECOND);
  await notesTab(reporter.page).click();
  await expect(reporter.page.getByText('جديدة', { exact: true })).toBeVisible();
  await reporter.page.getByRole('button', { name: /^ردّ/ }).click();
  const reply = reporter.page.getByRole('textbox', { name: 'نص الردّ', exact: true });
  await expect(reply).toBeFocused();
  await reporter.page.keyboard.type('من تقرير @');
  await reporter.page.getByRole('listbox', { name: 'زملاء يمكن تسميتهم' }).waitFor();
  await reporter.page.keyboard.press('Enter');
  await expect(reply).toHaveValue(/^من تقرير @\S.* $/);
  await reporter.page.keyboard.press('Control+Enter');
  await expect(reporter.page.locator('.note-c .at')).toHaveText(/^@\S/);

  await chief.page.reload();
  await notesTab(chief.page).click();
  await chief.page.getByRole('button', { name: /^إغلاق الملاحظة/ }).click();
  await expect(chief.page.getByText('لا ملاحظات مفتوحة.')).toBeVisible();
  await expect(chief.body.locator('mark')).toHaveCount(0);
});
