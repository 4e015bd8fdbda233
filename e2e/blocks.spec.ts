import type { Page } from 'playwright/test';
import { expectAccessible } from './axe';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';

interface Feed {
  items: { title: string }[];
}

const POST = 'https://x.com/afaq/status/1745678901234567890';

/** Opens the menu and takes its item with this name, by the keyboard alone. */
async function insertByKeys(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'إدراج', exact: true }).focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name, exact: true });
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  const at = (await page.getByRole('menuitem').allInnerTexts()).indexOf(name);
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item).toBeHidden();
}

/** A box is read as its text, its stories as links. */
async function expectEveryBlock(page: Page, headline: string): Promise<void> {
  const story = page.locator('article .body');
  await expect(story.locator('.points li')).toHaveText(['نقطة أولى', 'نقطة ثانية']);
  await expect(story.locator('figure.pull')).toContainText('البحر لا ينتظر أحدًا');
  await expect(story.locator('figure.pull figcaption')).toContainText('صياد من الخليج');
  const fact = story.getByRole('complementary', { name: 'خلفية القصة' });
  await expect(fact).toContainText('افتُتح الميناء عام');
  const table = story.getByRole('table', { name: 'الصيد في شهر' });
  await expect(table.getByRole('columnheader')).toHaveText(['النوع', '', 'الكمية', 'السعر']);
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('row').nth(1)).toContainText('هامور');
  await expect(story.getByRole('link', { name: headline })).toBeVisible();
  await expect(story.getByText('نص المنشور كما كُتب')).toBeVisible();
}

test('a reporter writes every block, and readers see them', async ({ as, page, baseURL }) => {
  const feed = (await (await page.request.get('/feed.json')).json()) as Feed;
  // The oldest of them is no other journey's, which may take its own away meanwhile.
  const headline = String(feed.items.at(-1)?.title);

  const reporter = await as('reporter');
  const editor = new EditorPage(reporter);
  await editor.begin();
  await editor.title.fill('يوم في ميناء الصيد');
  await editor.section.selectOption({ label: 'محليات' });
  await editor.typeBody(['الفقرة الأولى.']);
  const keys = reporter.keyboard;
  const block = (name: string) => reporter.getByRole('figure', { name, exact: true });

  await test.step('key points: Enter in an empty line leaves them', async () => {
    await insertByKeys(reporter, 'أبرز النقاط');
    await expect(block('أبرز النقاط 1')).toBeVisible();
    await expect(editor.body).toBeFocused();
    await keys.insertText('نقطة أولى');
    await keys.press('Enter');
    await keys.insertText('نقطة ثانية');
    await keys.press('Enter');
    await keys.press('Enter');
    await keys.insertText('فقرة بعد النقاط.');
    await expect(editor.body.locator('> p', { hasText: 'فقرة بعد' })).toHaveCount(1);
    await expect(block('أبرز النقاط 1').locator('p', { hasText: 'فقرة بعد' })).toHaveCount(0);
  });

  await test.step('a pull quote, in its own fields', async () => {
    await insertByKeys(reporter, 'اقتباس بارز');
    await expect(reporter.getByLabel('نص الاقتباس البارز 1')).toBeFocused();
    await keys.insertText('البحر لا ينتظر أحدًا');
    await reporter.getByLabel('قائل الاقتباس البارز 1').fill('صياد من الخليج');
  });

  await test.step('a fact box; nothing but paragraphs goes into it', async () => {
    await editor.body.click({ position: { x: 20, y: 10 } });
    await keys.press('Control+End');
    await insertByKeys(reporter, 'صندوق معلومات');
    await expect(reporter.getByLabel('عنوان صندوق المعلومات 1')).toBeFocused();
    await block('صندوق المعلومات 1').locator('.text p').click();
    await keys.insertText('افتُتح الميناء عام 1968.');
    await expect(reporter.getByRole('button', { name: 'قائمة', exact: true })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expect(reporter.getByText('صندوق المعلومات 1 بلا عنوان')).toHaveCount(2);
    await reporter.getByLabel('عنوان صندوق المعلومات 1').fill('خلفية القصة');
  });

  await test.step('a table, from cell to cell and on to its buttons', async () => {
    await block('صندوق المعلومات 1').locator('.text p').click();
    await insertByKeys(reporter, 'جدول');
    await expect(editor.body).toBeFocused();
    for (const text of ['النوع', 'الكمية', 'السعر', 'هامور', '12 طنًا', '40']) {
      await keys.insertText(text);
      await keys.press('Tab');
    }
    await keys.insertText('روبيان');
    await keys.press('ArrowLeft');
    await keys.insertText('7 أطنان');
    await keys.press('Tab');
    await keys.press('Tab');
    await expect(reporter.getByRole('button', { name: /^إضافة صف/ })).toBeFocused();
    await keys.press('Enter');
    await expect(editor.body).toBeFocused();
    await keys.insertText('ربيان آخر');
    await reporter.getByRole('button', { name: /^إضافة عمود/ }).click();
    const heads = reporter.getByRole('button', { name: /^عمود عناوين/ });
    await expect(heads).toHaveAttribute('aria-pressed', 'false');
    await heads.click();
    await expect(heads).toHaveAttribute('aria-pressed', 'true');
    await heads.click();
    await reporter.getByLabel('عنوان الجدول 1').fill('الصيد في شهر');
    await expectAccessible(reporter);
  });

  await test.step('a post, recognised by its address', async () => {
    await block('الجدول 1').locator('th').first().click();
    await editor.insert('تضمين برابط');
    const dialog = reporter.getByRole('dialog', { name: 'تضمين برابط' });
    await dialog.getByLabel('رابط الفيديو أو المنشور أو الخريطة').fill(POST);
    await expect(dialog.getByRole('status')).toHaveText('منشور على إكس');
    await dialog.getByLabel('نص المنشور').fill('نص المنشور كما كُتب');
    await expectAccessible(reporter);
    await dialog.getByRole('button', { name: 'تضمين' }).click();
    await expect(reporter.getByLabel('نص المنشور المضمّن 1')).toHaveValue('نص المنشور كما كُتب');
    await expect(reporter.getByRole('button', { name: 'اختيار غلاف' })).toHaveCount(0);
  });

  await test.step('a box of stories, and those beside this one', async () => {
    await editor.insert('اقرأ أيضًا');
    const dialog = reporter.getByRole('dialog', { name: 'مواد صندوق «اقرأ أيضًا»' });
    const field = dialog.getByRole('combobox', { name: 'مادة للصندوق' });
    await field.fill(headline.split(' ').slice(0, 3).join(' '));
    await dialog.getByRole('option').filter({ hasText: headline }).click();
    await expectAccessible(reporter);
    await dialog.getByRole('button', { name: 'إدراج الصندوق' }).click();
    await expect(block('صندوق «اقرأ أيضًا» 1')).toContainText(headline);

    const beside = reporter.getByRole('combobox', { name: 'مواد ذات صلة', exact: true });
    const options = reporter.getByRole('listbox', { name: 'خيارات مواد ذات صلة' });
    const chosen = reporter.getByRole('list', { name: 'المختار: مواد ذات صلة' });
    await beside.focus();
    await expect(options.getByRole('option').first()).toBeVisible();
    for (const count of [1, 2]) {
      await keys.press('ArrowDown');
      await keys.press('Enter');
      await expect(chosen.getByRole('listitem')).toHaveCount(count);
    }
    const second = String(await chosen.locator('bdi').nth(1).textContent());
    await reporter.getByRole('button', { name: `تقديم: ${second}`, exact: true }).focus();
    await keys.press('Enter');
    await expect(chosen.locator('bdi').first()).toHaveText(second);
    await expect(
      reporter.getByRole('button', { name: `تقديم: ${second}`, exact: true }),
    ).toBeFocused();
    await expectAccessible(reporter);
  });

  const id = editor.id();
  await editor.waitForAutosave(() => editor.title.fill('يوم في ميناء الصيد القديم'));

  await test.step('all of it comes back, and the preview shows it', async () => {
    await editor.open(id);
    await expect(block('الجدول 1').getByRole('row')).toHaveCount(4);
    await expect(block('صندوق «اقرأ أيضًا» 1')).toContainText(headline);
    await expect(reporter.getByRole('list', { name: 'المختار: مواد ذات صلة' })).toBeVisible();
    const opened = reporter.context().waitForEvent('page');
    await editor.act('معاينة');
    const preview = await opened;
    await expect(preview).toHaveURL(/\/preview\//);
    await expectEveryBlock(preview, headline);
    await editor.act('إرسال للمراجعة');
    await expect(editor.state('قيد المراجعة')).toBeVisible();
  });

  const chief = new EditorPage(await as('chief'));
  await chief.open(id);
  await chief.act('نشر', async () => undefined);
  await expect(chief.state('منشور')).toBeVisible();
  await page.goto(`${String(baseURL)}/local/${id}`);
  await expectEveryBlock(page, headline);
});
