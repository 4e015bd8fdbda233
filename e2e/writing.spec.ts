import { expectAccessible } from './axe';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';

interface Feed {
  items: { title: string; url: string }[];
}

test('a reporter writes by the keys: blocks, a link to a story, finding and replacing', async ({
  as,
  page,
}) => {
  const feed = (await (await page.request.get('/feed.json')).json()) as Feed;
  const story = feed.items.at(-1);
  const headline = String(story?.title);

  const reporter = await as('reporter');
  const editor = new EditorPage(reporter);
  const keys = reporter.keyboard;
  await editor.begin();
  await editor.title.fill('كتابة بالمفاتيح');
  await editor.typeBody(['زار أحمد المدينة ثم عاد احمد.']);

  await test.step('«/» finds a block by its name and puts it there', async () => {
    await keys.press('Enter');
    await keys.type('/');
    const menu = reporter.getByRole('listbox', { name: 'ما يُدرج في هذا السطر' });
    await expect(menu.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await expectAccessible(reporter);
    await keys.insertText('جدو');
    await expect(menu.getByRole('option')).toHaveText(['جدول']);
    await keys.press('Enter');
    await expect(reporter.getByRole('figure', { name: 'الجدول 1', exact: true })).toBeVisible();
    await expect(editor.body).toBeFocused();
  });

  await test.step('selected words become a link to a story of the house', async () => {
    await keys.press('Control+Home');
    await keys.press('Shift+Control+ArrowLeft');
    const bubble = reporter.getByRole('toolbar', { name: 'تنسيق المحدَّد' });
    await expect(bubble.getByRole('button', { name: 'رابط على المحدَّد' })).toBeVisible();
    await keys.press('Control+Shift+KeyK');
    const dialog = reporter.getByRole('dialog', { name: 'رابط في النص' });
    await dialog.getByRole('combobox').fill(headline.split(' ').slice(0, 3).join(' '));
    await dialog.getByRole('option').filter({ hasText: headline }).click();
    await expect(dialog.getByRole('status')).toHaveText('صفحة من الموقع');
    await keys.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(editor.body.locator('a')).toHaveAttribute(
      'href',
      new URL(String(story?.url)).pathname,
    );
  });

  await test.step('a block may run from the left', async () => {
    const turn = reporter.getByRole('button', { name: 'من اليسار إلى اليمين', exact: true });
    await turn.click();
    await expect(editor.body.locator('p').first()).toHaveAttribute('dir', 'ltr');
    await turn.click();
    await expect(editor.body.locator('p').first()).toHaveAttribute('dir', 'auto');
  });

  await test.step('every spelling is found and replaced, and one undoing takes it back', async () => {
    await editor.body.focus();
    await keys.press('Control+KeyF');
    const find = reporter.getByRole('search', { name: 'بحث واستبدال في المتن' });
    await find.getByRole('textbox', { name: 'البحث في المتن' }).fill('احمد');
    await expect(find.getByRole('status')).toHaveText('1 من 2');
    await keys.press('Enter');
    await expect(find.getByRole('status')).toHaveText('2 من 2');
    await find.getByRole('textbox', { name: 'البديل' }).fill('محمود');
    await expectAccessible(reporter);
    await find.getByRole('button', { name: 'استبدال الكل' }).click();
    await expect(find.getByRole('status')).toHaveText('المواضع المستبدلة: 2');
    await expect(editor.body.locator('p').first()).toHaveText('زار محمود المدينة ثم عاد محمود.');
    await keys.press('Escape');
    await expect(find).toBeHidden();
    await keys.press('Control+KeyZ');
    await expect(editor.body.locator('p').first()).toHaveText('زار أحمد المدينة ثم عاد احمد.');
  });

  await test.step('without distraction the saving is still told', async () => {
    await keys.press('Control+Shift+KeyF');
    await expect(reporter.getByRole('tablist', { name: 'خصائص المادة' })).toBeHidden();
    await editor.waitForAutosave(() => editor.typeBody([' مزيد.']));
    await keys.press('Escape');
    await expect(reporter.getByRole('tablist', { name: 'خصائص المادة' })).toBeVisible();
  });

  await test.step('the preview beside the text follows every saving; nobody else gets it', async () => {
    await reporter.getByRole('button', { name: 'كما تظهر للقراء', exact: true }).click();
    const frame = reporter.frameLocator('iframe[title="المادة كما تظهر للقراء"]');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('كتابة بالمفاتيح');
    await editor.title.fill('كتابة بالمفاتيح وحدها');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('كتابة بالمفاتيح وحدها');
    await reporter.getByRole('button', { name: 'على الحاسوب', exact: true }).click();
    const address = `/admin/articles/${editor.id()}/preview`;
    const stranger = await page.request.get(address, { maxRedirects: 0 });
    expect(stranger.status()).toBe(307);
    expect(await stranger.text()).not.toContain('كتابة بالمفاتيح');
    const photographer = await as('photo');
    expect((await photographer.request.get(address)).status()).toBe(404);
  });
});
