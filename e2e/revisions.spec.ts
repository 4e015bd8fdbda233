import { EditorPage } from './editor-page';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

test('an earlier text is compared word by word and brought back', async ({ as }) => {
  const page = await as('editor');
  const editor = new EditorPage(page);
  const id = await editor.begin();
  await editor.waitForAutosave(() => editor.title.fill('الوزير يفتتح المحطة'));
  const kept = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith(`/${id}`),
  );
  await editor.act('حفظ');
  await kept;
  await editor.waitForAutosave(() => editor.title.fill('الرئيس يفتتح المحطة'));

  await page.goto(`/admin/articles/${id}/revisions`);
  await page.getByRole('radio', { name: 'المقارنة من: النسخة 1', exact: true }).check();
  await page.getByRole('button', { name: 'مقارنة', exact: true }).click();
  await expect(page).toHaveURL(/[?&]from=1(?:&|$)/);
  await expect(page.locator('del')).toContainText('الوزير');
  await expect(page.locator('ins')).toContainText('الرئيس');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'استرجاع هذه النسخة', exact: true }).click();
  await page.waitForURL(`/admin/articles/${id}`);
  await expect(editor.title).toHaveValue('الوزير يفتتح المحطة');
});

test.describe('a save that meets a newer text', () => {
  // What a conflict is called on the way: the desk deals with it.
  test.use({ expectedErrors: /409/ });

  test('other paragraphs come together by themselves, the same one is asked', async ({ as }) => {
    const [mine, theirs] = [new EditorPage(await as('editor')), new EditorPage(await as('chief'))];
    const id = await mine.begin();
    await mine.waitForAutosave(() => mine.typeBody(['الفقرة الأولى.', 'الفقرة الثانية.']));
    await theirs.open(id);

    const addTo = async (editor: EditorPage, place: number, words: string): Promise<void> => {
      await editor.body.locator('> p').nth(place).click();
      await editor.page.keyboard.press('End');
      await editor.page.keyboard.insertText(words);
    };
    await theirs.waitForAutosave(() => addTo(theirs, 1, ' زيادة الرئيس.'));
    await addTo(mine, 0, ' زيادة المحرر.');
    await expect(mine.body).toContainText('الفقرة الأولى. زيادة المحرر.');
    await expect(mine.body).toContainText('الفقرة الثانية. زيادة الرئيس.');
    await expect(mine.saved).toBeVisible();

    await theirs.page.reload();
    const send = await mine.writeHeld(() => addTo(mine, 0, ' أو كذلك.'));
    await theirs.waitForAutosave(() => addTo(theirs, 0, ' أو كذا.'));
    send();
    const asked = mine.page.getByRole('alert', { name: 'المتن: تعديلان في وقت واحد' });
    await asked.getByRole('radio', { name: 'الفقرتان، إحداهما بعد الأخرى' }).check();
    await asked.getByRole('button', { name: 'إدراج المختار في المتن' }).click();
    await expect(asked).toBeHidden();
    await expect(mine.body).toContainText('زيادة المحرر. أو كذلك.');
    await expect(mine.body).toContainText('زيادة المحرر. أو كذا.');
    await expect(mine.saved).toBeVisible();
  });
});
