import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { publishStory } from './publish-story';
import { READER_AGENT } from './reader-agent';

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

test('what readers do not find is taught to the search, and found at once', async ({
  as,
  page,
  playwright,
  baseURL,
}) => {
  const origin = new URL(String(baseURL)).origin;
  const desk = await as('chief');
  // Words of this journey's own, in letters: two names of one thing.
  const mark = [...String(Date.now())].map((digit) => 'بتثجحخدذرز'[Number(digit)]).join('');
  const [asked, written] = [`شمسور${mark}`, `قمرود${mark}`];
  const title = `رحلة إلى ${written}`;
  await publishStory(desk.request, origin, { title, sectionId: 1 });
  const search = `/search?q=${encodeURIComponent(asked)}`;
  const reader = await playwright.request.newContext({ baseURL, userAgent: READER_AGENT });
  expect(await (await reader.get(search)).text()).not.toContain(title);
  await reader.dispose();

  // Searches are counted in the front and written down every few seconds.
  const teach = desk.getByRole('link', { name: `إضافة مرادف: ${asked}`, exact: true });
  const list = `/admin/search?q=${encodeURIComponent(asked)}`;
  await expect(async () => {
    await desk.goto(list);
    expect(await teach.count()).toBe(1);
  }).toPass();
  await expectAccessible(desk);
  await teach.click();
  const group = desk.getByRole('region', { name: 'مجموعة جديدة' });
  const words = group.getByLabel('الكلمات والعبارات', { exact: true });
  await expect(words).toHaveValue(asked);
  await words.fill(`${asked}\n${written}`);
  await group.getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(desk.getByText('حُفظت وتعمل في البحث من الآن.')).toBeVisible();

  await page.goto(search);
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
  await desk.goto(list);
  await expect(teach).toHaveCount(0);
});
