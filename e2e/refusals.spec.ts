import { EditorPage } from './editor-page';
import { expect, signIn, test } from './fixtures';

// The browser itself reports refused requests on its console.
const REFUSED = /status of 4\d\d/;

test('a wrong password is one clear sentence', async ({ page }) => {
  await page.goto('/admin/sign-in');
  await page.getByLabel('البريد الإلكتروني', { exact: true }).fill('nobody@demo.matbaa');
  await page.getByLabel('كلمة المرور', { exact: true }).fill('ليست هذه كلمة المرور');
  await page.getByRole('button', { name: 'دخول', exact: true }).click();
  await expect(page.getByText('البريد الإلكتروني أو كلمة المرور غير صحيحة.')).toBeVisible();
});

test('the sign-in form works without scripts @no-javascript-only', async ({ page }) => {
  await signIn(page, 'editor');
  await expect(page).toHaveURL(/\/admin$/);
});

test.describe('while writing', () => {
  test.use({ expectedErrors: REFUSED });

  test('a session that ends leaves the text in the browser', async ({ page }) => {
    await signIn(page, 'reporter');
    const editor = new EditorPage(page);
    const id = await editor.begin();
    await editor.waitForAutosave(() => editor.title.fill('عنوان قبل انتهاء الجلسة'));
    const cookies = await page.context().cookies();
    await page.context().clearCookies({ name: 'matbaa.session' });
    await editor.title.fill('عنوان كُتب بعد انتهاء الجلسة');
    await expect(page.getByText('انتهت الجلسة', { exact: false }).first()).toBeVisible();
    await expect(editor.title).toHaveValue('عنوان كُتب بعد انتهاء الجلسة');
    await page.context().addCookies(cookies);
    await editor.open(id);
    await expect(page.getByText('عنوان كُتب بعد انتهاء الجلسة').first()).toBeAttached();
  });

  test('two tabs over each other: the second is told and both texts are kept', async ({ as }) => {
    const chief = await as('chief');
    const first = new EditorPage(chief);
    const id = await first.begin();
    await first.waitForAutosave(() => first.title.fill('عنوان مشترك'));
    const second = new EditorPage(await chief.context().newPage());
    await second.open(id);
    await expect(second.title).toHaveValue('عنوان مشترك');
    const send = await second.writeHeld(() => second.title.fill('عنوان النافذة الثانية'));
    await first.waitForAutosave(() => first.title.fill('عنوان النافذة الأولى'));
    send();
    await expect(second.page.getByText('عنوان النافذة الأولى').first()).toBeVisible();
    await expect(second.title).toHaveValue('عنوان النافذة الثانية');
    await first.open(id);
    await expect(first.title).toHaveValue('عنوان النافذة الأولى');
  });

  test('publishing without a headline or a section is refused by name', async ({ as }) => {
    const chief = new EditorPage(await as('chief'));
    await chief.begin();
    await chief.actInVain('نشر');
    await expect(chief.page.getByText('عنوان المادة مطلوب.').first()).toBeVisible();
    await expect(chief.page.getByText('القسم مطلوب قبل المتابعة.').first()).toBeVisible();
  });
});

test.describe('by hand-made request', () => {
  test.use({ expectedErrors: REFUSED });

  test('a foreign article, a wrong number and a body without schema are refused', async ({
    as,
    baseURL,
  }) => {
    const chief = new EditorPage(await as('chief'));
    const id = await chief.begin();
    const reporter = await as('reporter');
    const foreign = await reporter.goto(`/admin/articles/${id}`);
    expect(foreign?.status()).toBe(404);
    // With the menu, and everybody with their own.
    const menu = reporter.getByRole('navigation', { name: 'أقسام غرفة الأخبار' });
    await expect(menu.getByRole('link', { name: 'المواد', exact: true })).toBeVisible();
    await expect(menu.getByRole('link', { name: 'الإعدادات', exact: true })).toHaveCount(0);
    await expect(reporter.getByRole('heading', { level: 1 })).toHaveText('الصفحة غير موجودة');
    expect((await reporter.goto('/admin/articles/abc'))?.status()).toBe(404);

    const headers = { origin: String(baseURL) };
    const put = (page: typeof reporter, data: unknown, sent = headers) =>
      page.request.put(`/api/articles/${id}/working-copy`, { data, headers: sent });
    const title = { fields: { title: 'عنوان دخيل' }, base: {} };
    expect((await put(reporter, title)).status()).toBe(404);
    expect((await put(chief.page, title, { origin: 'https://evil.example' })).status()).toBe(403);
    const body = { fields: { body: [{ id: 'a', type: 'script', text: 'x' }] }, base: {} };
    const refused = await put(chief.page, body);
    expect(refused.status()).toBe(422);
    expect(await refused.json()).toMatchObject({
      code: 'INVALID',
      fields: { body: expect.any(String) },
    });
    const words = (count: number) => ({
      fields: {
        body: [{ id: 'a', type: 'paragraph', content: [{ text: 'كلمة '.repeat(count).trim() }] }],
      },
      base: {},
    });
    expect((await put(chief.page, words(15_001))).status()).toBe(422);
    expect((await put(chief.page, words(15_000))).status()).toBe(200);
  });

  test('nobody signed in gets nothing', async ({ request, baseURL }) => {
    const headers = { origin: String(baseURL) };
    const answer = await request.put('/api/articles/1/working-copy', {
      data: { fields: {}, base: {} },
      headers,
    });
    expect(answer.status()).toBe(401);
    const page = await request.get('/admin/articles/1', { maxRedirects: 0 });
    expect(page.status()).toBe(307);
    expect(page.headers().location).toContain('/admin/sign-in');
  });
});
