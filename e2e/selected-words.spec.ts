import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';

const ADDRESS = 'https://example.org/port?year=2026';

test('words selected by the keys: bold, italic and a link, by the menu beside them and without a mouse', async ({
  as,
}) => {
  const page = await as('reporter');
  const editor = new EditorPage(page);
  const keys = page.keyboard;
  const bubble = page.getByRole('toolbar', { name: 'تنسيق المحدَّد' });
  const button = (name: string) => bubble.getByRole('button', { name, exact: true });
  const dialog = page.getByRole('dialog', { name: 'رابط في النص' });
  const bold = editor.body.locator('strong');
  const italic = editor.body.locator('em');
  const link = editor.body.locator('a');
  await editor.begin();
  await editor.typeBody(['زار الوزير الميناء القديم.']);
  await expect(bubble).toBeHidden();
  await keys.press('Control+Home');
  await keys.press('Shift+Control+ArrowLeft');

  await test.step('by mouse, and the text keeps the focus and the selection', async () => {
    await button('تغميق المحدَّد').click();
    await expect(bold).toHaveText('زار');
    await expect(button('تغميق المحدَّد')).toHaveAttribute('aria-pressed', 'true');
    await expect(editor.body).toBeFocused();
    await button('إمالة المحدَّد').click();
    await expect(italic).toHaveText('زار');
    await button('تغميق المحدَّد').click();
    await expect(bold).toHaveCount(0);
    await expect(button('تغميق المحدَّد')).toHaveAttribute('aria-pressed', 'false');
    await expect(button('إمالة المحدَّد')).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('by their keys, and by the toolbar without a mouse', async () => {
    await keys.press('Control+KeyI');
    await expect(italic).toHaveCount(0);
    await keys.press('Control+KeyB');
    await expect(bold).toHaveText('زار');
    await keys.press('Alt+F10');
    const tools = page.getByRole('toolbar', { name: 'تنسيق النص' });
    await expect(tools.getByRole('button', { name: 'غامق', exact: true })).toBeFocused();
    await keys.press('ArrowLeft');
    await keys.press('Enter');
    await expect(italic).toHaveText('زار');
    await expect(editor.body).toBeFocused();
  });

  await test.step('a link is put on them, shown again, and taken off', async () => {
    await button('رابط على المحدَّد').click();
    await dialog.getByRole('combobox').fill(ADDRESS);
    await expect(dialog.getByRole('status')).toHaveText('رابط خارجي إلى example.org');
    await dialog.getByRole('button', { name: 'إدراج الرابط', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(link).toHaveText('زار');
    await expect(link).toHaveAttribute('href', ADDRESS);
    await expect(editor.body).toBeFocused();
    await expect(button('رابط على المحدَّد')).toHaveAttribute('aria-pressed', 'true');

    await button('رابط على المحدَّد').click();
    await expect(dialog.getByRole('combobox')).toHaveValue(ADDRESS);
    await keys.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toHaveCount(1);
    await expect(editor.body).toBeFocused();

    await keys.press('Control+Shift+KeyK');
    await dialog.getByRole('button', { name: 'إزالة الرابط', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(link).toHaveCount(0);
    await expect(editor.body).toBeFocused();
  });

  await test.step('what is typed next takes their place, in their looks', async () => {
    await editor.waitForAutosave(() => keys.insertText('تفقد'));
    await expect(editor.body).toHaveText('تفقد الوزير الميناء القديم.');
    await expect(bubble).toBeHidden();
    await page.reload();
    await expect(editor.body.locator('strong em, em strong')).toHaveText('تفقد');
  });
});
