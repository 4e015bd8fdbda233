import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';

const TITLE = 'افتتاح 12 محطة على خط الساحل بقدرة 3.2 ميغاواط';
const STANDFIRST = 'تعمل المحطات بنظام ETCS Level 2، ويبدأ التشغيل التجريبي الشهر المقبل.';
const PARAGRAPHS = [
  'أعلنت إدارة النقل في المنطقة افتتاح 12 محطة جديدة على خط الساحل، بعد عامين من العمل.',
  'وقال مدير المشروع إن القطار يقطع المسافة بين المدينتين في 48 دقيقة، بدلًا من ساعة ونصف.',
  'وتعتمد المحطات على نظام ETCS Level 2 للتحكم، وهو معمول به في شبكات عدة.',
  'وبلغت كلفة المرحلة الأولى 1.8 مليار ريال، بزيادة 4% على التقدير الأول.',
  'ويستوعب القطار الواحد 412 راكبًا، موزعين على ست عربات.',
  'وخُصصت في كل محطة مسارات لذوي الإعاقة، وشاشات إرشاد بالعربية والإنجليزية.',
  'وأشار التقرير إلى أن نسبة إنجاز المرحلة الثانية بلغت 37%.',
  'ومن المقرر ربط الخط بمطار المنطقة قبل نهاية العام المقبل.',
  'ويمكن حجز التذاكر عبر تطبيق Sahel Rail أو من شبابيك المحطات.',
  'وتبدأ الرحلات يوميًا عند الخامسة صباحًا، وتنتهي عند منتصف الليل.',
];
const QUOTE = 'المحطة ليست رصيفًا فقط، بل ساحة يلتقي فيها أهل الحي.';
const ITEMS = ['تذكرة موحدة للحافلات والقطار.', 'مواقف مجانية لأول ثلاثة أشهر.'];

test('an article is written, returned, mended, approved, published, edited, promoted, retracted', async ({
  as,
  browser,
  baseURL,
}) => {
  // Told apart from those that an earlier try has left.
  const changed = `عنوان جديد لم يُنشر بعد ${Date.now()}`;
  const reporter = new EditorPage(await as('reporter'));
  const id = await reporter.begin();
  await reporter.title.fill(TITLE);
  await reporter.standfirst.fill(STANDFIRST);
  await reporter.section.selectOption({ label: 'محليات' });
  await reporter.typeBody(PARAGRAPHS);
  await reporter.page.keyboard.press('Enter');
  await reporter.page.getByRole('button', { name: 'اقتباس', exact: true }).click();
  await reporter.page.keyboard.insertText(QUOTE);
  await reporter.page.keyboard.press('Enter');
  await reporter.page.keyboard.press('Enter');
  await reporter.page.getByRole('button', { name: 'قائمة', exact: true }).click();
  await reporter.page.keyboard.insertText(ITEMS[0] ?? '');
  await reporter.page.keyboard.press('Enter');
  await reporter.waitForAutosave(() => reporter.page.keyboard.insertText(ITEMS[1] ?? ''));
  await reporter.act('إرسال للمراجعة');
  await expect(reporter.state('قيد المراجعة')).toBeVisible();

  const editor = new EditorPage(await as('editor'));
  await editor.page.goto('/admin/review');
  await expect(editor.page.getByRole('link', { name: TITLE }).first()).toBeVisible();
  await editor.open(id);
  await editor.act('إعادة للكاتب', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'ملاحظة', exact: true }).fill('اذكر مصدر الكلفة');
  });
  await expect(editor.state('يحتاج تعديلًا')).toBeVisible();

  await reporter.open(id);
  await expect(reporter.page.getByText('اذكر مصدر الكلفة').first()).toBeVisible();
  await reporter.waitForAutosave(() => reporter.standfirst.fill(`${STANDFIRST} بحسب الإدارة.`));
  await reporter.act('إرسال للمراجعة');
  await expect(reporter.state('قيد المراجعة')).toBeVisible();

  const chief = new EditorPage(await as('chief'));
  await chief.open(id);
  await chief.act('اعتماد');
  await expect(chief.state('معتمد')).toBeVisible();
  const opened = chief.page.context().waitForEvent('page');
  await chief.act('معاينة');
  const preview = await opened;
  await expect(preview).toHaveURL(/\/preview\//);
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  expect((await fetch(`${String(baseURL)}/local/${id}`)).status).toBe(404);
  await preview.close();
  await chief.act('نشر', async () => {});
  await expect(chief.state('منشور')).toBeVisible();

  const address = `${String(baseURL)}/local/${id}`;
  const raw = await (await fetch(address)).text();
  // Foreign words are marked as such; the text around and in them is the writer's.
  const told = raw.replace(/<\/?bdi[^>]*>/g, '');
  for (const text of [TITLE, ...PARAGRAPHS, QUOTE, ...ITEMS]) expect(told).toContain(text);
  expect(raw).not.toMatch(/<script[^>]*_next/);

  const quiet = await browser.newContext({ javaScriptEnabled: false });
  const reader = await quiet.newPage();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(reader.locator('article').getByText('محليات').first()).toBeVisible();
  await expect(reader.locator('article time[datetime$="+03:00"]').first()).toBeVisible();
  await expect(reader.getByText(/14\d\dهـ/).first()).toBeVisible();
  await expect(reader.getByText(/20\d\dم/).first()).toBeVisible();

  await reporter.open(id);
  await reporter.waitForAutosave(() => reporter.title.fill(changed));
  await reader.reload();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await chief.open(id);
  await expect(chief.state('تعديلات غير منشورة')).toBeVisible();
  await chief.act('نشر', async () => {});
  await expect(chief.state('تعديلات غير منشورة')).toBeHidden();
  await reader.reload();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(changed);

  // Feeds and pages come from two copies of the app's code: both must know what they show.
  await reader.request.get('/feed.xml');
  const latest = await (await reader.request.get('/latest')).text();
  expect(latest).toContain(changed);

  await chief.act('سحب', async (dialog) => {
    await dialog
      .getByRole('textbox', { name: 'السبب', exact: true })
      .fill('تبيّن أن الأرقام غير دقيقة.');
  });
  await expect(chief.state('مسحوب')).toBeVisible();
  const gone = await reader.reload();
  expect(gone?.status()).toBe(410);
  expect(await (await reader.request.get('/latest')).text()).not.toContain(changed);
  await expect(reader.getByText('تبيّن أن الأرقام غير دقيقة.')).toBeVisible();
  await quiet.close();
});

test('a colleague’s act exchanges the buttons, and none comes under a press meant for another', async ({
  as,
}) => {
  const reporter = new EditorPage(await as('reporter'));
  const id = await reporter.begin();
  await reporter.title.fill('خبر تتبدّل أزراره');
  await reporter.section.selectOption({ label: 'محليات' });
  await reporter.waitForAutosave(() => reporter.typeBody(['فقرة واحدة.']));
  const chief = new EditorPage(await as('chief'));
  await chief.open(id);
  const approve = chief.page.getByRole('button', { name: 'اعتماد', exact: true });
  await expect(approve).toHaveCount(0);
  // As on a phone, where the bar stands over the text.
  await chief.page.setViewportSize({ width: 390, height: 844 });
  // At the moment at which they are exchanged, before anybody could have seen it.
  const underThePointer = chief.page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const bar = document.querySelector('.vb');
        new MutationObserver(() => {
          const button = document.querySelector('.vb .pri');
          if (button?.textContent !== 'اعتماد') return;
          const { x, y, width, height } = button.getBoundingClientRect();
          const hit = document.elementFromPoint(x + width / 2, y + height / 2);
          resolve(hit?.closest('button, .vb')?.className);
        }).observe(bar ?? document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
  await reporter.act('إرسال للمراجعة');
  expect(await underThePointer).toBe('vb still');
  await approve.click();
  await expect(chief.state('معتمد')).toBeVisible();
});
