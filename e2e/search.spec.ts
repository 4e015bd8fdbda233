import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

test('a search is narrowed by the Hijri calendar and widened again @no-javascript-only', async ({
  page,
}) => {
  await page.goto('/search');
  await page.getByRole('searchbox', { name: 'ابحث في الموقع' }).fill('القطار');
  await page.getByText('تصفية النتائج').click();
  await page.getByRole('combobox', { name: 'القسم' }).selectOption('local');
  await page.getByText('هجري', { exact: true }).click();
  await page.getByRole('textbox', { name: 'من تاريخ (هجري)' }).fill('١٤٤٠/٦/١٤');
  await page.getByRole('button', { name: 'تطبيق' }).click();
  await expect(page).toHaveURL(/\/search\?q=[^&]+&section=local&from=1440-06-14$/);
  const chips = page.getByRole('navigation', { name: 'التصفية المختارة' });
  await chips.getByRole('link', { name: 'إزالة من 14 جمادى الآخرة 1440هـ' }).click();
  await expect(page).toHaveURL(/\/search\?q=[^&]+&section=local$/);
  await page.getByText('تصفية النتائج').click();
  await expect(page.getByRole('combobox', { name: 'القسم' })).toHaveValue('local');
  const [first] = await page.getByRole('link', { name: /^حصر النتائج/ }).all();
  await first?.click();
  await expect(chips.getByRole('link')).toHaveCount(3);
});

test('filters stand open on a wide screen, and the address says only what is asked', async ({
  page,
}) => {
  await page.goto(`/search?q=${encodeURIComponent('القطار')}&kind=report&to=1448-06-29`);
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'الترتيب' }).selectOption('date');
  await page.getByRole('radio', { name: 'ميلادي' }).check();
  await page.getByRole('button', { name: 'تطبيق' }).click();
  await expect(page).toHaveURL(/\?q=[^&]+&kind=report&to=2026-12-09&sort=date$/);
});
