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
  await desk.getByLabel('النص', { exact: true }).fill('## المطلوب\n\n- محرر **ليلي**\n\n<b>نص</b>');
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

test('two who change the settings: the second sees the first one’s words, and both are kept', async ({
  as,
}) => {
  const [first, second] = [await as('chief'), await as('admin')];
  for (const desk of [first, second]) await desk.goto('/admin/settings');
  await expectAccessible(first);
  const field = 'نص الدعوة';
  const before = await first.getByLabel(field, { exact: true }).inputValue();
  const save = { name: 'حفظ', exact: true } as const;

  await first.getByLabel(field, { exact: true }).fill('دعوة الأول');
  await first.getByRole('button', save).click();
  await expect(first.getByRole('status')).toContainText('حُفظت التغييرات');
  await second.getByLabel(field, { exact: true }).fill('دعوة الثاني');
  await second.getByRole('button', save).click();
  await expect(second.getByText('غيّر زميل الإعدادات')).toBeVisible();
  await expect(second.getByText('المحفوظ الآن: دعوة الأول')).toBeVisible();
  await expect(second.getByLabel(field, { exact: true })).toHaveValue('دعوة الثاني');

  await second.getByLabel(field, { exact: true }).fill(before);
  await second.getByRole('button', save).click();
  await expect(second.getByRole('status')).toContainText('حُفظت التغييرات');
});

test('a reporter has no settings', async ({ as }) => {
  const desk = await as('reporter');
  await desk.goto('/admin/articles');
  await expect(desk.getByRole('link', { name: 'الإعدادات' })).toHaveCount(0);
  await desk.goto('/admin/settings');
  await expect(desk.getByText('الإعدادات لرئيس التحرير ومدير النظام')).toBeVisible();
});
