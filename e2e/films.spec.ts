import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChooser, Locator, Page } from 'playwright/test';
import { expectAccessible } from './axe';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';
import { dropFiles } from './picture-files';

/** Three seconds of a drawn boat with a tone (H.264, AAC), and four seconds of two tones. */
const FILM = 'boat.mp4';
const RECORDING = 'bell.mp3';
const fileAt = (name: string): string => join(import.meta.dirname, 'files', name);

const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:02.000\nقارب يعبر الخليج.\n';
const WRONG_CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:02.000\nقارب.\n\n00:03 --> نهاية\nبلا وقت.\n';

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'تفاصيل الملف' });

async function chooseFiles(
  page: Page,
  button: Locator,
  files: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await button.click();
  await (await choosing).setFiles(files);
}

/** Finds a thing of the library by its file's name and opens its detail. */
async function open(page: Page, fileName: string): Promise<Locator> {
  await page.goto(`/admin/media?q=${fileName}`);
  await page.getByRole('list', { name: 'محتوى الوسائط' }).getByRole('link').first().click();
  await expect(panelOf(page)).toBeVisible();
  return panelOf(page);
}

const captionsFile = (text: string) => ({
  name: 'boat.vtt',
  mimeType: 'text/vtt',
  buffer: Buffer.from(text),
});

// Refused captions, and the file of a recalled film.
test.use({ expectedErrors: /status of 4(?:04|22)/ });

test('a film and a recording are taken in, captioned, published, and recalled', async ({
  as,
  page,
}) => {
  test.setTimeout(360_000);
  const photo = await as('photo');

  await test.step('taken in', async () => {
    await photo.goto('/admin/media');
    await chooseFiles(photo, photo.getByRole('button', { name: 'اختيار ملفات' }), [
      fileAt(FILM),
      fileAt(RECORDING),
    ]);
    const list = photo.getByRole('list', { name: 'الملفات قيد الرفع' });
    await expect(list.getByText('أُضيف إلى الوسائط')).toHaveCount(2, { timeout: 90_000 });
  });

  await test.step('a picture before it plays, chosen by search', async () => {
    const panel = await open(photo, FILM);
    await expect(panel.getByText('0:03')).toBeVisible();
    await panel.getByRole('button', { name: 'اختيار الغلاف' }).click();
    const picker = photo.getByRole('dialog', { name: 'اختيار الغلاف' });
    await picker.getByRole('searchbox').fill('مناره');
    await picker.getByRole('radio', { name: /منارة/ }).first().check();
    await expectAccessible(photo);
    await picker.getByRole('button', { name: 'اختيار', exact: true }).click();
    await expect(picker).toBeHidden();
    await expect(panel.getByRole('button', { name: 'تغيير الغلاف' })).toBeVisible();
  });

  await test.step('captions: refused with the line, then taken', async () => {
    const panel = panelOf(photo);
    const add = panel.getByRole('button', { name: 'إضافة ملف الترجمة النصية' });
    await chooseFiles(photo, add, captionsFile(WRONG_CAPTIONS));
    await expect(panel.getByRole('alert')).toContainText('أول خلل في السطر 6.');
    await chooseFiles(photo, add, captionsFile(CAPTIONS));
    await expect(panel.getByText('أُرفقت الترجمة النصية بالفيديو.')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'إزالة الترجمة النصية' })).toBeVisible();
    await expect(panel.locator('video track')).toHaveCount(1);
    await expectAccessible(photo);
  });

  const story = await test.step('dropped on a text, where each is known', async () => {
    const editor = new EditorPage(await as('chief'));
    await editor.begin();
    await editor.title.fill('قارب يعبر الخليج في ثلاث ثوانٍ');
    await editor.section.selectOption({ label: 'محليات' });
    await editor.typeBody(['فقرة فوق الفيديو.']);
    await editor.waitForAutosave(() =>
      dropFiles(editor.body.locator('p').first(), [
        { name: FILM, type: 'video/mp4', bytes: readFileSync(fileAt(FILM)) },
        { name: RECORDING, type: 'audio/mpeg', bytes: readFileSync(fileAt(RECORDING)) },
      ]),
    );
    const film = editor.page.getByRole('figure', { name: 'فيديو المتن 1' });
    await expect(film).toContainText(FILM, { timeout: 90_000 });
    await expect(film).toContainText('0:03');
    const recording = editor.page.getByRole('figure', { name: 'تسجيل المتن 1' });
    await expect(recording).toContainText(RECORDING, { timeout: 90_000 });
    await editor.waitForAutosave(() =>
      editor.page.getByLabel('تعليق فيديو المتن 1').fill('قارب يعبر الخليج عند الغروب'),
    );
    await expectAccessible(editor.page);
    await editor.act('نشر', async () => undefined);
    await expect(editor.state('منشور')).toBeVisible();
    return editor.page.getByRole('link', { name: /في الموقع/ }).getAttribute('href');
  });

  await page.goto(String(story));
  const video = page.locator('article video');
  await expect(video).toHaveAttribute('controls');
  await expect(video).toHaveAttribute('preload', 'none');
  await expect(video).toHaveAttribute('poster', /^\/media\/.+\.jpg$/);
  await expect(video).toHaveAttribute('aria-label', 'قارب يعبر الخليج عند الغروب');
  await expect(video.locator('track')).toHaveAttribute('src', /^\/media\/.+\.vtt$/);
  await expect(page.locator('article audio')).toHaveAttribute('preload', 'none');
  await expect(page.getByRole('figure').filter({ has: page.locator('video') })).toContainText(
    '3\u00a0ثوانٍ',
  );
  await expectAccessible(page);
  const file = String(await video.locator('source').getAttribute('src'));

  await test.step('in parts, as players ask', async () => {
    const part = await page.request.get(file, { headers: { Range: 'bytes=4-7' } });
    expect(part.status()).toBe(206);
    expect(await part.text()).toBe('ftyp');
    const headers = part.headers();
    expect(headers['content-range']).toMatch(/^bytes 4-7\/\d+$/);
    expect(headers).toMatchObject({
      'content-type': 'video/mp4',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; media-src 'self'; sandbox allow-same-origin",
    });
    const captions = await page.request.get(
      String(await video.locator('track').getAttribute('src')),
    );
    expect(captions.headers()['content-type']).toMatch(/^text\/vtt/);
    expect(await captions.text()).toContain('قارب يعبر الخليج.');
  });

  await test.step('told to search engines', async () => {
    const said = await page.locator('script[type="application/ld+json"]').allTextContents();
    const nodes = JSON.stringify(said.map((text) => JSON.parse(text) as unknown));
    expect(nodes).toContain('"@type":"VideoObject"');
    expect(nodes).toContain('"duration":"PT3S"');
    expect(nodes).toContain(file);
    expect(nodes).toContain('"@type":"AudioObject"');
  });

  await test.step('recalled: gone from the page, and its file with it', async () => {
    const panel = await open(photo, FILM);
    await panel.locator('summary', { hasText: 'سحب الفيديو' }).click();
    await panel.getByRole('textbox', { name: 'سبب السحب' }).fill('طلب صاحب القارب سحبه.');
    await panel.getByRole('button', { name: 'تأكيد السحب' }).click();
    await expect(panel.getByText(/^سُحب الملف في/)).toBeVisible();
    await page.reload();
    await expect(page.locator('article audio')).toHaveCount(1);
    await expect(video).toHaveCount(0);
    expect((await page.request.get(file)).status()).toBe(404);
    expect(await page.content()).not.toContain('VideoObject');
  });
});
