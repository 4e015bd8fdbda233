import type { Locator, Page } from 'playwright/test';
import { expectAccessible } from './axe';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';
import { dropFiles, GROUNDS, largePicture, photograph, type LocalFile } from './picture-files';
import { groundsIn, PicturesPage, shownPictures } from './pictures-page';

const RATIOS = { wide: 16 / 9, classic: 4 / 3, square: 1 } as const;

/** Five photographs, the last one high. */
async function five(): Promise<LocalFile[]> {
  return Promise.all(
    GROUNDS.map((ground, at) =>
      photograph(`الميناء ${at + 1}.jpg`, {
        ground,
        ...(at === 4 && { width: 1200, height: 1800 }),
      }),
    ),
  );
}

test('five pictures are dropped into a text, cut, described and published; a new cut follows', async ({
  as,
  browser,
  baseURL,
}) => {
  test.setTimeout(480_000);
  const editor = new EditorPage(await as('chief'));
  const pictures = new PicturesPage(editor.page);
  const id = await editor.begin();
  await editor.title.fill('خمس صور من رصيف الميناء');
  await editor.section.selectOption({ label: 'محليات' });
  await editor.typeBody(['قبل الصور فقرة.', 'وبعدها فقرة.']);
  await dropFiles(editor.body.locator('p').first(), await five());
  await expect(pictures.blocks).toHaveCount(5, { timeout: 120_000 });
  // Their addresses change once with the first cuts, which ends the decoding of the former ones.
  await expect(async () => {
    expect(await groundsIn(pictures.blocks)).toEqual([...GROUNDS]);
  }).toPass();
  await expect(editor.body.locator('> p')).toHaveText(['قبل الصور فقرة.', 'وبعدها فقرة.']);

  await test.step('what is not described is not published', async () => {
    await editor.actInVain('نشر');
    await expect(
      editor.page.getByRole('dialog').getByText('لا تُنشر صورة بلا نص بديل'),
    ).toBeVisible();
    await editor.page.keyboard.press('Escape');
    await expect(editor.page.getByRole('dialog')).toBeHidden();
    const line = pictures.checklist.getByRole('listitem').filter({ hasText: 'صورة المتن 4' });
    await line.getByRole('link', { name: /بلا نص بديل/ }).click();
    await expect(pictures.alt(4)).toBeFocused();
    await expect(pictures.alt(4)).toHaveAttribute('aria-invalid', 'true');
  });

  for (const number of [1, 2, 3, 4, 5]) {
    await pictures.alt(number).fill(`رصيف الميناء من الزاوية ${number}`);
    await pictures.caption(number).fill(`الرصيف رقم ${number} بعد توسعته.`);
  }
  await pictures.credit(1).fill('تصوير: قسم الصور');
  await pictures.cut(2).selectOption({ label: 'عادية 4:3' });
  await pictures.cut(3).selectOption({ label: 'عادية 4:3' });
  await pictures.cut(4).selectOption({ label: 'مربعة 1:1' });
  await editor.waitForAutosave(() =>
    pictures.cut(5).selectOption({ label: 'كاملة بلا قص' }).then(),
  );
  await expect(pictures.checklist).toContainText('لكل صورة نص بديل');

  await pictures.setFocus(1, async (dialog) => {
    const point = dialog.getByRole('slider', { name: 'نقطة التركيز', exact: true });
    await point.focus();
    for (let press = 0; press < 6; press += 1) await point.press('Shift+ArrowRight');
    await point.press('ArrowUp');
  });
  await pictures.setFocus(2, (dialog) => clickOn(dialog.locator('.stage'), { x: 0.8, y: 0.3 }));
  await pictures.setFocus(3, async (dialog) => {
    await dialog.getByRole('button', { name: '4:3', exact: true }).click();
    await dragCrop(editor.page, dialog);
  });
  await pictures.waitForCuts();
  await expectAccessible(editor.page);
  await editor.act('نشر', async () => {});
  await expect(editor.state('منشور')).toBeVisible();

  const reader = await browser.newContext({ baseURL });
  const page = await reader.newPage();
  await page.goto(`/local/${id}`);
  const shown = await shownPictures(page);
  expect(shown.map((one) => one.alt)).toEqual(
    [1, 2, 3, 4, 5].map((number) => `رصيف الميناء من الزاوية ${number}`),
  );
  for (const [at, one] of shown.entries()) {
    expect(one.address).toMatch(/\/media\/[0-9a-f/]+\.avif$/);
    const cut = (['wide', 'classic', 'classic', 'square'] as const)[at];
    const ratio = cut ? RATIOS[cut] : 1200 / 1800;
    expect(Math.abs(one.ratio / ratio - 1)).toBeLessThan(0.01);
    expect(one.height).toBeLessThanOrEqual(900);
  }
  const first = page.locator('article figure').first();
  await expect(first.locator('figcaption')).toHaveText(
    /التعليق:\s*الرصيف رقم 1 بعد توسعته\.\s*المصدر:\s*تصوير: قسم الصور/,
  );
  await expectAccessible(page);

  await test.step('another focal point: the page follows by itself', async () => {
    const before = shown[0]?.address;
    await pictures.setFocus(1, (dialog) => clickOn(dialog.locator('.stage'), { x: 0.1, y: 0.95 }));
    await expect(async () => {
      await page.reload();
      const [now] = await shownPictures(page);
      expect(now?.address).toMatch(/\.avif$/);
      expect(now?.address).not.toBe(before);
    }).toPass({ timeout: 120_000 });
  });
  await reader.close();
});

test.describe('when something is wrong', () => {
  test.use({ expectedErrors: /ERR_|status of 4\d\d/ });

  test('a lost connection holds an upload, which goes on from where it was', async ({ as }) => {
    const editor = new EditorPage(await as('reporter'));
    const pictures = new PicturesPage(editor.page);
    await editor.begin();
    await editor.typeBody(['نص ينتظر صورة كبيرة.']);
    const begun: string[] = [];
    let parts = 0;
    let isLost = true;
    await editor.page.route('**/api/uploads**', async (route) => {
      const method = route.request().method();
      if (method === 'POST') begun.push(route.request().url());
      if (method === 'PATCH') parts += 1;
      if (isLost && method !== 'POST' && parts > 1) await route.abort('connectionfailed');
      else await route.continue();
    });
    await dropFiles(editor.body.locator('p').first(), [await largePicture('كبيرة.jpg')]);
    await expect(editor.body.getByText(/انقطع الاتصال/)).toBeVisible({ timeout: 60_000 });
    await expect(editor.saved).toBeVisible();
    await editor.waitForAutosave(() => editor.typeBody([' والكتابة لا تنتظر.']));
    isLost = false;
    await expect(pictures.blocks).toHaveCount(1, { timeout: 120_000 });
    expect(begun).toHaveLength(1);
    await expect(editor.body).toContainText('نص ينتظر صورة كبيرة. والكتابة لا تنتظر.');
  });

  test('a refused file says why, the others go on, and nothing of it is saved', async ({ as }) => {
    const editor = new EditorPage(await as('reporter'));
    const pictures = new PicturesPage(editor.page);
    const id = await editor.begin();
    await editor.typeBody(['نص قبل الملفين.']);
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    await dropFiles(editor.body.locator('p').first(), [
      { name: 'شعار.svg', type: 'image/svg+xml', bytes: drawing },
      await photograph('المرفأ.jpg', { ground: '#345' }),
    ]);
    await expect(pictures.blocks).toHaveCount(1, { timeout: 120_000 });
    const refused = editor.body.getByRole('listitem').filter({ hasText: 'شعار.svg' });
    await expect(refused).toContainText('نوع الملف غير مقبول');
    await editor.waitForAutosave(() => pictures.caption(1).fill('المرفأ القديم.'));
    const saved = await editor.page.request.get(`/api/articles/${id}`);
    const { fields } = (await saved.json()) as { fields: { body: { type: string }[] } };
    expect(fields.body.map((block) => block.type)).toEqual(['paragraph', 'picture']);
    await editor.body.getByRole('button', { name: 'إخفاء المنتهي' }).click();
    await expect(refused).toBeHidden();
  });
});

test('pictures of the library are chosen by keyboard, moved and taken over the story', async ({
  as,
}) => {
  const editor = new EditorPage(await as('editor'));
  const pictures = new PicturesPage(editor.page);
  await editor.begin();
  await editor.typeBody(['نص فوق الصور.']);
  await editor.page.getByRole('button', { name: 'صور من الوسائط' }).click();
  const dialog = editor.page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  // The newest are other journeys', which may not have all their files yet.
  await editor.page.keyboard.insertText('أبراج المدينة');
  const boxes = dialog.getByRole('checkbox');
  await expect(boxes.and(dialog.getByLabel(/أبراج/))).toHaveCount(2);
  await expect(boxes).toHaveCount(2);
  await editor.page.keyboard.press('Tab');
  await expect(boxes.first()).toBeFocused();
  await editor.page.keyboard.press('Space');
  await editor.page.keyboard.press('Tab');
  await editor.page.keyboard.press('Space');
  await expect(dialog.getByRole('status')).toContainText('صورتان');
  await expectAccessible(editor.page);
  await dialog.getByRole('button', { name: 'إدراج صورتين', exact: true }).click();
  await expect(pictures.blocks).toHaveCount(2);

  const order = () => pictures.blocks.locator('img').evaluateAll(addresses);
  const [one, two] = await order();
  await editor.page.getByRole('button', { name: /تأخير صورة المتن 1/ }).press('Enter');
  await expect.poll(order).toEqual([two, one]);
  await expect(editor.page.getByRole('button', { name: /تأخير صورة المتن 2/ })).toBeFocused();

  await editor.page.getByRole('tab', { name: 'الظهور' }).click();
  const panel = editor.page.getByRole('tabpanel');
  await panel.getByRole('button', { name: 'اختيار من الوسائط' }).click();
  await dialog.getByRole('radio').first().check();
  await editor.waitForAutosave(() =>
    dialog.getByRole('button', { name: 'إدراج', exact: true }).click(),
  );
  await expect(panel.getByRole('textbox', { name: 'النص البديل', exact: true })).toBeVisible();
});

function addresses(images: Element[]): string[] {
  return images.map((image) => new URL((image as HTMLImageElement).src).pathname);
}

async function clickOn(stage: Locator, share: { x: number; y: number }): Promise<void> {
  const box = await stage.boundingBox();
  if (!box) throw new Error('There is no picture to click on.');
  await stage.click({ position: { x: box.width * share.x, y: box.height * share.y } });
}

/** Makes the frame smaller by its corner, then moves it. */
async function dragCrop(page: Page, dialog: Locator): Promise<void> {
  const frame = dialog.getByRole('slider', { name: /إطار القص/ });
  for (const [from, by] of [
    [
      { x: 1, y: 1 },
      { x: -160, y: -120 },
    ],
    [
      { x: 0.5, y: 0.5 },
      { x: 60, y: 30 },
    ],
  ] as const) {
    const box = await frame.boundingBox();
    if (!box) throw new Error('There is no frame to drag.');
    const x = box.x + box.width * from.x - (from.x === 1 ? 4 : 0);
    const y = box.y + box.height * from.y - (from.y === 1 ? 4 : 0);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by.x, y + by.y, { steps: 5 });
    await page.mouse.up();
  }
}
