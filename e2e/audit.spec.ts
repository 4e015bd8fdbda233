import { expectAccessible, expectReadable } from './axe';
import { expect, test } from './fixtures';

test(
  'the activity log: filtered by an address, one event, a file of it',
  { tag: ['@phone', '@no-javascript'] },
  async ({ as, baseURL, javaScriptEnabled }) => {
    const chief = await as('chief');
    await chief.goto('/admin/audit');
    const events = chief.getByRole('list', { name: 'الأحداث' });
    await expect(events.getByRole('listitem').first()).toBeVisible();
    await chief.getByLabel('نوع العمل', { exact: true }).selectOption('structure');
    await chief.getByLabel('العنصر', { exact: true }).selectOption('section');
    await chief.getByRole('button', { name: 'تصفية', exact: true }).click();
    await expect(chief).toHaveURL(/kind=structure.*noun=section/);
    const first = events.getByRole('listitem').first();
    await expect(first).toContainText('قسم');
    // What is asked of the page's content needs scripts in it.
    if (javaScriptEnabled) await expectAccessible(chief);

    const file = await chief.request.post('/api/audit/export?kind=structure&noun=section', {
      headers: { origin: String(baseURL) },
    });
    expect(file.headers()['content-type']).toContain('text/csv');
    expect(await file.text()).toContain('"قسم"');
    await chief.goto('/admin/audit?kind=record');
    await expect(events.getByText('تصدير من سجل النشاط').first()).toBeVisible();

    await events
      .getByRole('link', { name: /^تفاصيل/ })
      .first()
      .click();
    await expect(chief.getByRole('heading', { level: 1 })).toContainText('الحدث');
    await expect(chief.getByText('الختم', { exact: true })).toBeVisible();
    if (javaScriptEnabled) {
      await expectAccessible(chief);
      await chief.emulateMedia({ colorScheme: 'dark' });
      await expectReadable(chief);
    }
  },
);

test('the activity log is not for a reporter, whatever is asked', async ({ as, baseURL }) => {
  const reporter = await as('reporter');
  await reporter.goto('/admin/audit?kind=access');
  await expect(reporter.getByText('سجل النشاط لرئيس التحرير ومدير النظام')).toBeVisible();
  const refused = await reporter.request.post('/api/audit/export', {
    headers: { origin: String(baseURL) },
  });
  expect(refused.status()).toBe(403);
  const foreign = await (
    await as('chief')
  ).request.post('/api/audit/export', {
    headers: { origin: 'https://elsewhere.test' },
  });
  expect(foreign.status()).toBe(403);
});
