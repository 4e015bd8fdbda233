import { expectAccessible } from './axe';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';

test('articles are found, chosen, changed together and put back', async ({ as }) => {
  const editor = new EditorPage(await as('chief'));
  const { page } = editor;
  // A word of its own, in letters: particles are set aside only from words.
  const word = `فهرسة${[...String(Date.now())].map((digit) => 'بتثجحخدذرز'[Number(digit)]).join('')}`;
  await editor.begin();
  await editor.waitForAutosave(() => editor.title.fill(`تجربة ${word}`));

  await page.goto(`/admin/articles?q=${encodeURIComponent(`ال${word}`)}`);
  const row = page.getByRole('row').filter({ hasText: word });
  await expect(row).toHaveCount(1);
  const bar = page.getByRole('region', { name: 'إجراءات على المواد المحددة' });
  await row.getByRole('checkbox').check();
  await bar.getByRole('button', { name: 'نقل إلى قسم' }).click();
  await expectAccessible(page);
  await bar.getByLabel('القسم الجديد').selectOption({ label: 'رياضة' });
  await bar.getByRole('button', { name: 'تنفيذ' }).click();
  await expect(row).toContainText('رياضة');
  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(page.getByText('نُفّذ التراجع في مادة واحدة.')).toBeVisible();
  await expect(row).toContainText('بلا قسم');

  await row.getByRole('checkbox').check();
  await bar.getByRole('button', { name: 'إلى المهملات' }).click();
  await expect(page.getByRole('heading', { name: 'لا مواد بهذه الشروط' })).toBeVisible();
});

test('a list is kept under a name and opened by it @phone', async ({ as }) => {
  const page = await as('editor');
  const name = `مسودات ${Date.now()}`;
  await page.goto('/admin/articles?state=draft&sort=created');
  await page.getByText('العروض المحفوظة').click();
  await page.getByLabel('اسم العرض', { exact: true }).first().fill(name);
  await page.getByRole('button', { name: 'حفظ العرض' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.goto('/admin/articles');
  await page.getByText('العروض المحفوظة').click();
  await page.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/\?state=draft&sort=created$/);
});

test('a template is made from an article, and another article begins with it', async ({ as }) => {
  const name = `قالب ${Date.now()}`;
  const chief = new EditorPage(await as('chief'));
  const first = await chief.begin();
  await chief.waitForAutosave(async () => {
    await chief.title.fill('أسعار الذهب اليوم');
    await chief.typeBody(['الأونصة:', 'الغرام:']);
  });
  await chief.act('قالب من المادة', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'اسم القالب', exact: true }).fill(name);
  });

  const reporter = new EditorPage(await as('reporter'));
  await reporter.page.goto('/admin/articles/new');
  await reporter.page.getByRole('radio', { name }).check();
  await reporter.page.getByRole('button', { name: 'إنشاء المسودة', exact: true }).click();
  await reporter.page.waitForURL(/\/admin\/articles\/\d+$/);
  await expect(reporter.title).toHaveValue('أسعار الذهب اليوم');
  await expect(reporter.body.getByRole('paragraph')).toHaveText(['الأونصة:', 'الغرام:']);
  expect(reporter.id()).not.toBe(first);
});

test('the list shows what one colleague is asked for', async ({ as }) => {
  const page = await as('chief');
  await page.goto('/admin/articles');
  await page.getByText('شروط أخرى', { exact: true }).click();
  await page.getByRole('combobox', { name: 'المكلَّف' }).selectOption({ label: 'هيا المنصور' });
  await page.getByRole('button', { name: 'تصفية', exact: true }).click();
  await expect(page).toHaveURL(/[?&]assignee=\d+/);
  await expect(page.getByRole('combobox', { name: 'المكلَّف' })).toBeVisible();
  const rows = page
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') })
    .filter({ hasText: '#' });
  await expect(rows.first()).toContainText('المكلَّف: هيا المنصور');
});
