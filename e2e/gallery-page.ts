import { expect, type Page } from 'playwright/test';
import { EditorPage } from './editor-page';

/** The newest of the library are other journeys', which may have no words yet or be nobody's to see. */
const PICTURES = ['نخيل مثمر أمام شمس كبيرة', 'قمة جبلية مغطاة بالثلج', 'صقر على وكره'];

/** Makes a gallery of three pictures of the demo newspaper; its address in the desk. */
export async function makeGallery(page: Page, title: string): Promise<string> {
  await page.goto('/admin/media/galleries');
  await page.getByLabel('عنوان المعرض الجديد').fill(title);
  await page.getByRole('button', { name: 'معرض جديد' }).click();
  await page.waitForURL(/\/admin\/media\/galleries\/\d+$/);
  await page.getByRole('button', { name: 'إضافة صور' }).click();
  const dialog = page.getByRole('dialog', { name: 'إضافة صور إلى المعرض' });
  for (const words of PICTURES) {
    await dialog.getByRole('searchbox').fill(words);
    await dialog.getByRole('checkbox', { name: words }).check();
  }
  await dialog.getByRole('button', { name: 'إضافة' }).click();
  await page.getByLabel('تعليق الصورة 1').fill('أولى الصور');
  await saveGallery(page);
  return page.url();
}

export async function saveGallery(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'حفظ المعرض' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'حُفظ المعرض' })).toBeVisible();
}

/** Puts a gallery into the open article's text. */
export async function insertGallery(editor: EditorPage, title: string): Promise<void> {
  const { page } = editor;
  await editor.insert('معرض');
  const choose = page.getByRole('dialog', { name: 'اختيار معرض' });
  await choose.getByRole('radio', { name: title }).check();
  await choose.getByRole('button', { name: 'إدراج المعرض' }).click();
  await expect(page.getByRole('figure', { name: 'معرض المتن 1' })).toContainText(title);
}

/** Publishes a story with a new gallery of three pictures; its public address. */
export async function publishGallery(page: Page, title: string): Promise<string> {
  await makeGallery(page, title);
  const editor = new EditorPage(page);
  await editor.begin();
  await editor.title.fill(`مادة تعرض: ${title}`);
  await editor.section.selectOption({ label: 'محليات' });
  await editor.typeBody(['فقرة تسبق الصور.']);
  await editor.waitForAutosave(() => insertGallery(editor, title));
  await editor.act('نشر', async () => undefined);
  await expect(editor.state('منشور')).toBeVisible();
  return (await page.getByRole('link', { name: /في الموقع/ }).getAttribute('href')) ?? '';
}
