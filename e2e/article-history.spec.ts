import { expectAccessible } from './axe';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';

test('the history of an article is read to its beginning', async ({ as }) => {
  const page = await as('editor');
  const editor = new EditorPage(page);
  const id = await editor.begin();
  const statuses = await page.evaluate(async (path) => {
    const answers: number[] = [];
    const body = JSON.stringify({ days: 1, label: '' });
    const headers = { 'Content-Type': 'application/json' };
    while (answers.length < 50) {
      answers.push((await fetch(path, { method: 'POST', headers, body })).status);
    }
    return answers;
  }, `/api/articles/${id}/previews`);
  expect(new Set(statuses)).toEqual(new Set([200]));

  await editor.open(id);
  await page.getByRole('tab', { name: 'السجل', exact: true }).click();
  const history = page.getByRole('tabpanel', { name: 'السجل' });
  await expect(history.getByRole('listitem')).toHaveCount(50);
  await expect(history.getByText('إنشاء رابط معاينة')).toHaveCount(50);
  await history.getByRole('link', { name: 'أحداث أقدم' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'سجل المادة' })).toBeVisible();
  await expect(page.locator('main').getByText('إنشاء المادة')).toBeVisible();
  await expect(page.getByRole('link', { name: 'التالي' })).toHaveCount(0);
  await expectAccessible(page);
});
