import type { BrowserContext, Page } from 'playwright/test';
import { expectAccessible } from './axe';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';
import { insertGallery, makeGallery, saveGallery } from './gallery-page';

const FILM = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
const FRAME = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ';

/** Keeps a browser in the house; the addresses elsewhere that it asked for. */
async function keepInside(context: BrowserContext): Promise<string[]> {
  const outside: string[] = [];
  await context.route(
    ({ hostname }) => hostname !== 'localhost' && hostname !== '127.0.0.1',
    async (route) => {
      outside.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body: '<title>film</title>' });
    },
  );
  return outside;
}

/** Publishes a story with this gallery and a film of another house; its public address. */
async function publishStory(editor: EditorPage, gallery: string): Promise<string> {
  const { page } = editor;
  await editor.begin();
  await editor.title.fill('معرض وفيلم في مادة واحدة');
  await editor.section.selectOption({ label: 'محليات' });
  await editor.typeBody(['فقرة تسبق الصور.']);
  await insertGallery(editor, gallery);
  await editor.insert('تضمين برابط');
  const embed = page.getByRole('dialog', { name: 'تضمين برابط' });
  const address = embed.getByLabel('رابط الفيديو أو المنشور أو الخريطة');
  await address.fill('https://example.org/film');
  await embed.getByRole('button', { name: 'تضمين' }).click();
  await expect(
    embed.getByText(
      'لا يُعرف فيديو أو منشور أو مكان بهذا الرابط. يُنسخ الرابط من شريط العنوان كما هو.',
    ),
  ).toBeVisible();
  await address.fill(FILM);
  await embed.getByRole('button', { name: 'تضمين' }).click();
  await editor.waitForAutosave(() =>
    page.getByLabel('عنوان الفيديو المضمّن 1').fill('جولة في الميناء'),
  );
  await expectAccessible(page);
  await editor.act('نشر', async () => undefined);
  await expect(editor.state('منشور')).toBeVisible();
  const href = await page.getByRole('link', { name: /في الموقع/ }).getAttribute('href');
  return href ?? '';
}

const order = (page: Page) =>
  page.locator('.gal img').evaluateAll((all) => all.map((one) => one.getAttribute('alt')));

test('a gallery and a film go into a story, and the page follows', async ({
  as,
  page,
  context,
  browser,
  baseURL,
}) => {
  const outside = await keepInside(context);
  const chief = await as('chief');
  const title = `أسبوع في صور ${Date.now()}`;
  const gallery = await makeGallery(chief, title);
  await expectAccessible(chief);
  const story = await publishStory(new EditorPage(chief), title);

  await page.goto(story);
  const region = page.getByRole('region', { name: title });
  await expect(region.getByRole('listitem')).toHaveCount(3);
  await expect(region.getByText('صورة 3 من 3')).toBeVisible();
  await expect(region.getByRole('figure').first()).toContainText('أولى الصور');
  await expect(region.getByRole('link')).toHaveCount(3);
  await expectAccessible(page);
  const before = await order(page);

  // By the keyboard alone; the focus stays with the picture that moves.
  await chief.goto(gallery);
  await expect(chief.getByRole('link', { name: 'معرض وفيلم في مادة واحدة' })).toBeVisible();
  await chief.getByRole('button', { name: 'الصورة 1: تأخير' }).focus();
  await chief.keyboard.press('Enter');
  await expect(chief.getByRole('button', { name: 'الصورة 2: تأخير' })).toBeFocused();
  await saveGallery(chief);
  await page.reload();
  expect(await order(page)).toEqual([before[1], before[0], before[2]]);
  await expect(region.getByRole('figure').nth(1)).toContainText('أولى الصور');

  // Nothing is asked of another house before the button is pressed.
  expect(outside).toEqual([]);
  const play = page.getByRole('button', { name: /^تشغيل الفيديو هنا: جولة في الميناء/ });
  await expect(play).toContainText('وقد يجمع بيانات عنك');
  await play.press('Enter');
  const player = page.locator('other-house iframe');
  await expect(player).toBeFocused();
  await expect(player).toHaveAttribute('title', 'جولة في الميناء');
  await expect.poll(() => outside.map((url) => url.split('?')[0])).toEqual([FRAME]);
  await expect(page.getByRole('link', { name: 'المشاهدة على يوتيوب' })).toHaveAttribute(
    'href',
    FILM,
  );

  const still = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const asked = await keepInside(still);
  const plain = await still.newPage();
  await plain.goto(story);
  await expect(plain.locator('.gal img')).toHaveCount(3);
  await expect(plain.getByRole('link', { name: 'المشاهدة على يوتيوب' })).toBeVisible();
  await expect(plain.locator('other-house button')).toBeHidden();
  expect(asked).toEqual([]);
  await still.close();

  // What a story shows is not deleted.
  await chief.getByRole('button', { name: 'حذف المعرض' }).click();
  const ask = chief.getByRole('dialog', { name: 'حذف المعرض؟' });
  await ask.getByRole('button', { name: 'حذف المعرض' }).click();
  await expect(ask.getByRole('alert')).toContainText('يظهر المعرض في مواد');
});
