import { expect, test } from './fixtures';
import { expectAccessible } from './axe';

// One newspaper serves all journeys: what is changed here is a page of its own, or is put back.

test('a page is made, written, seen before it is saved, read by everybody, and deleted', async ({
  as,
  page,
}) => {
  const desk = await as('admin');
  const slug = `jobs-${Date.now().toString(36)}`;
  await desk.goto('/admin/settings/pages');
  await expectAccessible(desk);
  await desk.getByLabel('عنوان الصفحة الجديدة', { exact: true }).fill('وظائف');
  await desk.getByLabel('آخر جزء من الرابط', { exact: true }).fill(slug);
  await desk.getByRole('button', { name: 'إنشاء الصفحة', exact: true }).click();
  await desk.waitForURL(`**/admin/settings/pages/${slug}`);
  await expectAccessible(desk);

  await desk.getByLabel('المقدمة', { exact: true }).fill('نبحث عمّن يكتب.');
  const text = desk.getByRole('textbox', { name: 'النص', exact: true });
  const tools = desk.getByRole('toolbar', { name: 'تنسيق النص' });
  await text.click();
  await tools.getByRole('button', { name: 'عنوان', exact: true }).click();
  await desk.keyboard.insertText('المطلوب');
  await desk.keyboard.press('Enter');
  await tools.getByRole('button', { name: 'قائمة', exact: true }).click();
  await desk.keyboard.insertText('محرر ليلي');
  await expect(text.getByRole('listitem')).toHaveText('محرر ليلي');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Enter');
  await desk.keyboard.insertText('<b>نص</b>');
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'معاينة', exact: true }).click();
  const preview = desk.getByRole('region', { name: 'معاينة الصفحة قبل الحفظ' });
  await expect(preview.getByRole('heading', { name: 'المطلوب' })).toBeVisible();
  await expect(preview.getByText('<b>نص</b>')).toBeVisible();
  await page.goto(`/pages/${slug}`);
  await expect(page.getByText('نبحث عمّن يكتب.')).toHaveCount(0);

  await desk.getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(desk.getByRole('status')).toContainText('حُفظت التغييرات');
  await page.goto(`/pages/${slug}`);
  await expect(page.getByRole('heading', { level: 1, name: 'وظائف' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'محرر ليلي' })).toBeVisible();
  await expectAccessible(page);

  await desk.getByRole('button', { name: 'حذف الصفحة', exact: true }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'حذف', exact: true }).click();
  await desk.waitForURL('**/admin/settings/pages');
  expect((await page.request.get(`/pages/${slug}`)).status()).toBe(404);
});

test.describe('a network that is away', () => {
  // The browser itself reports what could not be fetched on its console.
  test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED/ });

  test('words of a page stay in the form and on the device, and none takes another’s place for good', async ({
    as,
  }) => {
    const desk = await as('chief');
    const slug = `offline-${Date.now().toString(36)}`;
    await desk.goto('/admin/settings/pages');
    await desk.getByLabel('عنوان الصفحة الجديدة', { exact: true }).fill('بلا شبكة');
    await desk.getByLabel('آخر جزء من الرابط', { exact: true }).fill(slug);
    await desk.getByRole('button', { name: 'إنشاء الصفحة', exact: true }).click();
    await desk.waitForURL(`**/admin/settings/pages/${slug}`);

    const lead = desk.getByLabel('المقدمة', { exact: true });
    const text = desk.getByRole('textbox', { name: 'النص', exact: true });
    await text.click();
    await desk.context().setOffline(true);
    await desk.keyboard.insertText('كُتب بلا شبكة.');
    await lead.fill('مقدمة بلا شبكة');
    await desk.keyboard.press('Control+s');
    await expect(desk.getByRole('alert').getByText('تعذّر الوصول إلى الخادم')).toBeVisible();
    await expect(desk.getByRole('status')).toContainText('لم يصل جواب');
    await expect(text).toHaveText('كُتب بلا شبكة.');
    await desk.context().setOffline(false);

    // The last word is typed and the page left in one breath, by a link, which no browser asks about.
    await lead.fill('مقدمة بلا شبكة، وكلمة');
    await desk.getByRole('link', { name: 'العودة إلى صفحات الصحيفة', exact: true }).click();
    await desk.waitForURL('**/admin/settings/pages');
    await desk.getByRole('link', { name: 'بلا شبكة', exact: true }).click();
    await expect(desk.getByText('كُتب في')).toBeVisible();
    await lead.fill('مقدمة كُتبت من جديد');
    await desk.getByRole('button', { name: 'إدراج النص', exact: true }).click();
    await expect(lead).toHaveValue('مقدمة بلا شبكة، وكلمة');
    await expect(text).toHaveText('كُتب بلا شبكة.');
    await expectAccessible(desk);
    const back = desk.getByRole('button', { name: 'العودة إلى ما كان', exact: true });
    await back.click();
    await expect(lead).toHaveValue('مقدمة كُتبت من جديد');
    await back.click();
    await expect(lead).toHaveValue('مقدمة بلا شبكة، وكلمة');
    await desk.getByRole('button', { name: 'حفظ', exact: true }).click();
    await expect(desk.getByRole('status')).toContainText('حُفظت التغييرات');
    await desk.reload();
    await expect(lead).toHaveValue('مقدمة بلا شبكة، وكلمة');

    await desk.getByRole('button', { name: 'حذف الصفحة', exact: true }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'حذف', exact: true }).click();
    await desk.waitForURL('**/admin/settings/pages');
  });
});

test('two who change the settings: the second sees the first one’s words, and both are kept', async ({
  as,
}) => {
  const [first, second] = [await as('chief'), await as('admin')];
  for (const desk of [first, second]) await desk.goto('/admin/settings/publication');
  // The parts beside the form do not scroll the page to the one that is open.
  await expect(first.getByRole('heading', { level: 1 })).toBeInViewport();
  await expectAccessible(first);
  const field = 'نص الدعوة';
  const before = await first.getByLabel(field, { exact: true }).inputValue();
  const save = { name: 'حفظ', exact: true } as const;

  await first.getByLabel(field, { exact: true }).fill('دعوة الأول');
  await first.getByRole('button', save).click();
  await expect(first.getByRole('status')).toContainText('حُفظت التغييرات');
  await second.getByLabel(field, { exact: true }).fill('دعوة الثاني');
  await second.getByRole('button', save).click();
  await expect(second.getByText('تغيّرت هذه الإعدادات')).toBeVisible();
  await expect(second.getByText('المحفوظ الآن: دعوة الأول')).toBeVisible();
  await expect(second.getByLabel(field, { exact: true })).toHaveValue('دعوة الثاني');

  await second.getByLabel(field, { exact: true }).fill(before);
  await second.getByRole('button', save).click();
  await expect(second.getByRole('status')).toContainText('حُفظت التغييرات');
});

test('colour, nameplate and modules are set, and the next request shows them', async ({
  as,
  page,
}) => {
  const desk = await as('chief');
  await desk.goto('/admin/settings');
  await desk.getByRole('link', { name: 'المظهر', exact: true }).click();
  await expect(desk).toHaveTitle(/المظهر/);
  await expectAccessible(desk);
  const light = desk.getByLabel('في المظهر الفاتح', { exact: true });
  await light.fill('#ffd400');
  await desk.getByRole('button', { name: /^استعمال الأقرب الواضح/ }).click();
  await light.fill('#0a3d91');
  await desk.getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(desk.getByText('حُفظت التغييرات')).toBeVisible();
  await desk.getByLabel('شعار الخلفية الفاتحة', { exact: true }).setInputFiles({
    name: 'plate.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="120"><rect x="9" y="9" width="380" height="100" fill="#0a3d91"/><script>alert(1)</script></svg>',
    ),
  });
  await desk.getByRole('button', { name: 'رفع الشعار', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'إزالة الشعار', exact: true })).toBeVisible();
  try {
    await desk.goto('/admin/settings/home');
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'إزالة «الرأي»', exact: true }).click();
    await desk.getByRole('button', { name: 'حفظ', exact: true }).click();
    await expect(desk.getByText('حُفظت التغييرات')).toBeVisible();

    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    await expect(page.locator('.mast .logo.day')).toBeVisible();
    await expect(page.locator('#opinion')).toHaveCount(0);
    const accent = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--accent'),
    );
    expect(accent).toContain('#0a3d91');
    const plate = page.locator('.mast .logo.day');
    expect(await plate.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(500);
    await expectAccessible(page);
  } finally {
    await desk.goto('/admin/settings/home');
    await desk.getByRole('button', { name: 'العودة إلى الترتيب الأصلي', exact: true }).click();
    await desk.getByRole('button', { name: 'حفظ', exact: true }).click();
    await expect(desk.getByText('حُفظت التغييرات')).toBeVisible();
    await desk.goto('/admin/settings/look');
    await desk.getByRole('button', { name: 'إزالة الشعار', exact: true }).click();
    await expect(desk.getByRole('button', { name: 'إزالة الشعار', exact: true })).toHaveCount(0);
    for (const button of await desk.getByRole('button', { name: 'اللون الأصلي' }).all()) {
      await button.click();
    }
    await desk.getByRole('button', { name: 'حفظ', exact: true }).click();
    await expect(desk.getByText('حُفظت التغييرات')).toBeVisible();
  }
});

test('a reporter has no settings', async ({ as }) => {
  const desk = await as('reporter');
  await desk.goto('/admin/articles');
  await expect(desk.getByRole('link', { name: 'الإعدادات' })).toHaveCount(0);
  await desk.goto('/admin/settings');
  await expect(desk.getByText('الإعدادات لرئيس التحرير ومدير النظام')).toBeVisible();
});
