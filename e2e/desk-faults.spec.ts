import type { Page } from 'playwright/test';
import { expectWellMade } from './axe';
import { comeToFront, EditorPage, savedText } from './editor-page';
import { expect, signIn, test } from './fixtures';

// The browser itself reports what could not be fetched on its console.
test.use({
  expectedErrors: /status of 4\d\d|ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/,
});

const bar = (page: Page) => page.getByRole('region', { name: 'من في هذه المادة', exact: true });
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

test('who writes is seen; the lead is asked for, handed over and taken over; texts merge', async ({
  as,
}) => {
  const reporter = new EditorPage(await as('reporter'));
  const id = await reporter.begin();
  await reporter.waitForAutosave(() => reporter.title.fill('عنوان الصحفي'));
  await expect(bar(reporter.page)).toBeHidden();

  const chief = new EditorPage(await as('chief'));
  await chief.open(id);
  await expect(bar(chief.page)).toContainText('التحرير الآن مع');
  await button(chief.page, 'طلب التحرير').click();
  await expect(bar(chief.page)).toContainText('والرد منتظر');

  await comeToFront(reporter.page);
  await expect(bar(reporter.page)).toContainText('ورد من');
  await expectWellMade(reporter.page);
  await button(reporter.page, 'متابعة التحرير').click();
  await expect(bar(reporter.page)).toContainText('التحرير معك الآن.');
  await comeToFront(chief.page);
  await expect(bar(chief.page)).toContainText('يبقى التحرير مع');
  await button(chief.page, 'طلب التحرير').click();
  await expect(bar(chief.page)).toContainText('والرد منتظر');
  await comeToFront(reporter.page);
  await button(reporter.page, 'تسليم التحرير').click();
  await expect(bar(reporter.page)).toContainText('التحرير الآن مع');

  // Whoever leads not may type all the same, and different fields merge.
  await chief.waitForAutosave(() => chief.standfirst.fill('موجز الرئيس'));
  await expect(bar(chief.page)).toContainText('التحرير معك الآن.');
  await reporter.waitForAutosave(() => reporter.typeBody(['متن الصحفي.']));
  await comeToFront(chief.page);
  await expect(bar(chief.page)).toContainText('يشارك في الكتابة الآن');
  await expect(chief.body).toContainText('متن الصحفي.');
  await expect(reporter.standfirst).toHaveValue('موجز الرئيس');

  // Taken over, with text on its way: it arrives, and the fields wait for a decision.
  await chief.page.getByRole('button', { name: 'نشر', exact: true }).click();
  await expect(chief.page.getByRole('dialog')).toContainText('الكتابة في هذه المادة جارية الآن');
  await chief.page.getByRole('button', { name: 'إلغاء', exact: true }).click();
  const place = chief.page.getByRole('textbox', { name: 'المكان', exact: true });
  const sendPlace = await chief.writeHeld(() => place.fill('جدة'));
  await button(reporter.page, 'تولّي التحرير').click();
  await expect(bar(reporter.page)).toContainText('التحرير معك الآن.');
  await comeToFront(chief.page);
  await expect(bar(chief.page)).toContainText('انتقل التحرير إلى');
  await expect(chief.title).not.toBeEditable();
  sendPlace();
  await expect(chief.saved).toBeVisible();
  await button(chief.page, 'متابعة الكتابة معًا').click();
  await expect(chief.title).toBeEditable();

  // The same field: both texts stay until one is chosen.
  await comeToFront(reporter.page);
  const sendTitle = await chief.writeHeld(() => chief.title.fill('عنوان الرئيس'));
  await reporter.waitForAutosave(() => reporter.title.fill('عنوان الصحفي الثاني'));
  sendTitle();
  await expect(chief.page.getByText('عنوان الصحفي الثاني').first()).toBeVisible();
  await expect(chief.title).toHaveValue('عنوان الرئيس');
  expect(await savedText(chief.page, id)).toEqual({
    title: 'عنوان الصحفي الثاني',
    body: 'متن الصحفي.',
  });

  await reporter.page.getByRole('tab', { name: 'السجل', exact: true }).click();
  await expect(reporter.page.getByText('تولّي التحرير من زميل', { exact: true })).toBeVisible();
});

test.describe('when something breaks while somebody types', () => {
  test('the network is cut for minutes, and what was typed arrives to the word', async ({ as }) => {
    const chief = new EditorPage(await as('chief'));
    const { clock } = chief.page;
    await clock.install();
    const id = await chief.begin();
    await chief.waitForAutosave(() => chief.title.fill('قبل الانقطاع'));
    await chief.page.context().setOffline(true);
    await chief.title.fill('كُتب بلا شبكة');
    await chief.typeBody(['فقرة أولى كُتبت بلا شبكة.', 'وفقرة ثانية.']);
    await expect(chief.page.getByRole('status')).toContainText('محفوظة على هذا الجهاز');
    await clock.fastForward('01:00');
    await chief.page.keyboard.insertText(' وجملة بعد دقيقة.');
    await clock.fastForward('05:00');
    await expect(chief.page.getByRole('status')).toContainText('محفوظة على هذا الجهاز');
    await chief.page.keyboard.insertText(' وجملة أخيرة.');
    await chief.page.context().setOffline(false);
    await expect(chief.saved).toBeVisible();
    expect(await savedText(chief.page, id)).toEqual({
      title: 'كُتب بلا شبكة',
      body: 'فقرة أولى كُتبت بلا شبكة.\nوفقرة ثانية. وجملة بعد دقيقة. وجملة أخيرة.',
    });
  });

  test('the tab is killed before anything was sent, and the text is offered back', async ({
    as,
  }) => {
    const chief = new EditorPage(await as('chief'));
    const id = await chief.begin();
    await chief.page.route('**/working-copy', (route) => route.abort());
    await chief.typeBody(['كُتب قبل أن تُقتل النافذة.', 'وهذه آخر كلماته.']);
    await expect
      .poll(() => chief.page.evaluate(() => Object.values(localStorage).join()))
      .toContain('وهذه آخر كلماته.');
    const crashed = chief.page.waitForEvent('crash');
    const devtools = await chief.page.context().newCDPSession(chief.page);
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;

    const again = new EditorPage(await chief.page.context().newPage());
    await again.open(id);
    await again.waitForAutosave(() =>
      again.page.getByRole('button', { name: 'إدراج النص', exact: true }).click(),
    );
    expect((await savedText(again.page, id)).body).toBe(
      'كُتب قبل أن تُقتل النافذة.\nوهذه آخر كلماته.',
    );
  });

  test('the session is ended, and after signing in again the text is sent', async ({ page }) => {
    await signIn(page, 'reporter');
    const reporter = new EditorPage(page);
    const id = await reporter.begin();
    await reporter.waitForAutosave(() => reporter.title.fill('قبل نهاية الجلسة'));
    const other = await page.context().newPage();
    await other.goto('/admin/articles');
    await other.getByRole('button', { name: 'خروج', exact: true }).click();
    await other.waitForURL(/sign-in/);

    await reporter.title.fill('كُتب بعد نهاية الجلسة');
    await expect(page.getByRole('alert').filter({ hasText: 'انتهت الجلسة.' })).toBeVisible();
    await reporter.typeBody(['ومتن كُتب بعدها.']);
    await signIn(other, 'reporter');
    await comeToFront(page);
    await expect(reporter.saved).toBeVisible();
    expect(await savedText(page, id)).toEqual({
      title: 'كُتب بعد نهاية الجلسة',
      body: 'ومتن كُتب بعدها.',
    });
  });
});
