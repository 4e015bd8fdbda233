import type { Page } from 'playwright/test';
import { expectAccessible } from './axe';
import { expect, signIn, test } from './fixtures';
import { bringPicture } from './library-picture';

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'تفاصيل الملف' });
const grid = (page: Page) => page.getByRole('list', { name: 'محتوى الوسائط' });

/** Finds one picture by its words and opens its detail. */
async function open(page: Page, words: string): Promise<void> {
  await page.goto('/admin/media');
  await page.getByRole('searchbox', { name: 'بحث في الوسائط' }).fill(words);
  await page.getByRole('button', { name: 'تصفية', exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('q') === words);
  await grid(page).getByRole('link').first().click();
  await expect(panelOf(page)).toBeVisible();
}

async function save(page: Page): Promise<void> {
  await panelOf(page).getByRole('button', { name: 'حفظ البيانات' }).click();
  await expect(panelOf(page).getByText('حُفظت البيانات.')).toBeVisible();
}

test('a picture is found in another spelling, described and licensed', async ({ as }) => {
  const page = await as('photo');
  await page.goto('/admin/articles');
  await page.getByRole('link', { name: 'الوسائط', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'الوسائط' })).toBeVisible();
  await open(page, 'مناره صخره');
  await expectAccessible(page);
  const panel = panelOf(page);
  await panel.getByRole('textbox', { name: 'التعليق' }).fill('المنارة القديمة كما تبدو من البحر.');
  await panel.getByRole('combobox', { name: 'الترخيص' }).selectOption({ label: 'وكالة' });
  await panel.getByLabel('آخر يوم').fill('2046-05-01');
  await save(page);
  await page.reload();
  await expect(panel.getByRole('textbox', { name: 'التعليق' })).toHaveValue(
    'المنارة القديمة كما تبدو من البحر.',
  );
  await expect(panel.getByLabel('آخر يوم')).toHaveValue('2046-05-01');
  await page.goto('/admin/media?licence=agency&q=منارة');
  await expect(grid(page).getByRole('listitem')).toHaveCount(1);
});

test('the description is saved without scripts @no-javascript-only', async ({ page }) => {
  await signIn(page, 'photo');
  await page.goto('/admin/media');
  await grid(page).getByRole('link').last().click();
  const caption = panelOf(page).getByRole('textbox', { name: 'التعليق' });
  await caption.fill('تعليق كُتب بلا برمجة.');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await panelOf(page).getByRole('button', { name: 'حفظ البيانات' }).click();
  await (await answered).finished();
  await page.waitForLoadState();
  await page.goto(page.url());
  await expect(caption).toHaveValue('تعليق كُتب بلا برمجة.');
});

test('several pictures get one source', async ({ as, baseURL }) => {
  const page = await as('photo');
  // Pictures of its own: the newest are other journeys'.
  const mark = crypto.randomUUID();
  const origin = new URL(String(baseURL)).origin;
  for (const place of ['الوادي', 'الجبل'])
    await bringPicture(page.request, origin, `${place} ${mark}`);
  await page.goto(`/admin/media?view=list&q=${mark}`);
  await page.getByRole('checkbox', { name: /الوادي/ }).check();
  await page.getByRole('checkbox', { name: /الجبل/ }).check();
  const bar = page.getByRole('region', { name: 'الملفات المحددة' });
  await expect(bar.getByText('المحدد: ملفان')).toBeVisible();
  await bar.getByRole('button', { name: 'تعديل المحدد' }).click();
  await bar.getByRole('textbox', { name: 'مصدر الملفات المحددة' }).fill('أرشيف الرحلات');
  await expectAccessible(page);
  await bar.getByRole('button', { name: 'حفظ التعديل' }).click();
  await expect(page.getByText('عُدّل ملفان.')).toBeVisible();
  await page.goto('/admin/media?q=ارشيف الرحلات');
  await expect(grid(page).getByRole('listitem')).toHaveCount(2);
});

test('a picture that stories show is not deleted, and says where it stands', async ({ as }) => {
  const editor = await as('chief');
  await open(editor, 'قطار حديث');
  const story = panelOf(editor)
    .getByRole('link')
    .filter({ hasText: /قطار|محطة|الخط/ })
    .first();
  await expect(story).toHaveAttribute('href', /\/admin\/articles\/\d+/);
  const page = await as('photo');
  await open(page, 'قطار حديث');
  const remove = panelOf(page).getByRole('button', { name: 'حذف', exact: true });
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await expect(remove).toHaveAccessibleDescription(
    'الملف مستعمل، ولا يُحذف قبل إزالته من كل مكان يظهر فيه.',
  );
});

test('the focal point is set with the keyboard, and the picture is cut anew', async ({ as }) => {
  const page = await as('photo');
  await open(page, 'قوارب صيد');
  const panel = panelOf(page);
  const point = panel.getByRole('slider', { name: 'نقطة التركيز' });
  await point.focus();
  const before = String(await point.getAttribute('aria-valuetext'));
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(point).not.toHaveAttribute('aria-valuetext', before);
  const after = String(await point.getAttribute('aria-valuetext'));
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await panel.getByRole('button', { name: 'حفظ القص' }).click();
  await saved;
  await expect(panel.getByRole('button', { name: 'حفظ القص' })).toBeHidden();
  await page.reload();
  await expect(point).toHaveAttribute('aria-valuetext', after);

  await panel.getByRole('button', { name: '1:1' }).click();
  const frame = panel.getByRole('slider', { name: 'إطار القص 1:1' });
  await frame.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('-');
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByText('يدوي')).toBeVisible();
  await panel.getByRole('button', { name: 'قص تلقائي' }).click();
  await expect(panel.getByText('يدوي')).toBeHidden();
});
