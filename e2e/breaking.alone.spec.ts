import type { Page } from 'playwright/test';
import { expectAccessible } from './axe';
import { callAction, findAction } from './call-action';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';
import { publishStory, sectionOf, storyIn } from './publish-story';

// The bar stands on every page, and other journeys compare pages.

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const barOf = (page: Page) => page.getByRole('complementary', { name: 'خبر عاجل' });

/** Takes out of the bar what a journey that has failed left in it. */
async function endBreaking(desk: Page, id: number): Promise<void> {
  const where = { origin: new URL(desk.url()).origin, here: String(id) };
  await callAction(desk.request, findAction('endBreakingAction'), { id: String(id) }, where);
}

test('on a phone a story is written, approved, published, declared breaking, and ended', async ({
  as,
  page,
}) => {
  const title = `خبر يُعلن عاجلًا من الهاتف ${Date.now()}`;
  const reporter = new EditorPage(await as('reporter'));
  const id = await reporter.begin();
  await reporter.title.fill(title);
  await reporter.section.selectOption({ label: 'محليات' });
  await reporter.waitForAutosave(() => reporter.typeBody(['فقرة واحدة تكفي الخبر العاجل.']));
  await reporter.act('إرسال للمراجعة');
  await expect(reporter.state('قيد المراجعة')).toBeVisible();

  const desk = await as('editor');
  const editor = new EditorPage(desk);
  const dialog = desk.getByRole('dialog');
  const declare = desk.getByRole('button', { name: 'عاجل', exact: true });
  const end = desk.getByRole('button', { name: 'إنهاء العاجل', exact: true });
  const chip = desk.getByTitle(/^عاجل حتى/);
  await editor.open(id);
  await editor.act('اعتماد');
  await expect(editor.state('معتمد')).toBeVisible();
  await expect(declare).toHaveCount(0);
  await editor.act('نشر', async () => {});
  await expect(editor.state('منشور')).toBeVisible();

  try {
    await declare.tap();
    await expect(dialog.getByRole('radio', { name: '30 دقيقة' })).toBeChecked();
    await expectAccessible(desk);
    await dialog.getByRole('radio', { name: 'ساعة', exact: true }).check();
    await dialog.getByRole('button', { name: 'إعلان الخبر عاجلًا', exact: true }).tap();
    await expect(dialog).toBeHidden();
    await expect(chip).toBeVisible();
    await expect(declare).toHaveCount(0);
    await page.goto('/latest');
    await expect(barOf(page).getByRole('link', { name: title })).toBeVisible();

    // The panel gives it another time.
    const standing = desk.getByRole('term').filter({ hasText: 'عاجل حتى' });
    await expect(standing).toBeVisible();
    const before = await chip.getAttribute('title');
    await desk.getByRole('button', { name: 'تغيير مدة العاجل', exact: true }).tap();
    await expect(dialog.getByText(String(before).replace('عاجل حتى ', ''))).toBeVisible();
    await dialog.getByRole('radio', { name: 'ساعتان', exact: true }).check();
    await dialog.getByRole('button', { name: 'تغيير المدة', exact: true }).tap();
    await expect(dialog).toBeHidden();
    await expect(chip).not.toHaveAttribute('title', String(before));
    await expectAccessible(desk);

    await end.tap();
    await expect(chip).toHaveCount(0);
    await expect(standing).toHaveCount(0);
    await expect(declare).toBeVisible();
    await page.goto('/latest');
    await expect(barOf(page).getByRole('link', { name: title })).toHaveCount(0);
  } finally {
    await endBreaking(desk, id);
  }

  await editor.open(id);
  await desk.getByRole('tab', { name: 'السجل', exact: true }).tap();
  const acts = desk.getByRole('tabpanel').getByRole('listitem');
  await expect(acts.first()).toContainText('إنهاء العاجل');
  await expect(acts.nth(1)).toContainText('إعلان الخبر عاجلًا');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a story is declared breaking by a form, and ended by another', async ({
    as,
    page,
    baseURL,
  }) => {
    const title = `خبر عاجل بلا نصوص برمجية ${Date.now()}`;
    const desk = await as('chief');
    const sectionId = await sectionOf(desk.request, await storyIn(desk.request, 'local'));
    const { origin } = new URL(String(baseURL));
    const id = await publishStory(desk.request, origin, { title, sectionId });
    await desk.goto(`/admin/articles/${id}`);
    const end = desk.getByRole('button', { name: 'إنهاء العاجل', exact: true });
    await expect(end).toHaveCount(0);
    try {
      await desk.getByRole('combobox', { name: 'المدة', exact: true }).selectOption('ساعة');
      await desk.getByRole('button', { name: 'عاجل', exact: true }).click();
      await expect(end).toBeVisible();
      await expect(async () => {
        await page.goto('/latest');
        await expect(barOf(page).getByRole('link', { name: title })).toBeVisible({ timeout: 1 });
      }).toPass();
      await end.click();
      await expect(end).toHaveCount(0);
    } finally {
      await endBreaking(desk, id);
    }
  });
});
