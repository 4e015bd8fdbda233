import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { READER_AGENT } from './reader-agent';

test('a thousand old addresses come by file, one is followed, and a dead link is mended by one press', async ({
  as,
  playwright,
  baseURL,
}, { project }) => {
  const page = await as('chief');
  // Nothing with as many digits as a telephone number is counted.
  const mark = `${project.name}-${Date.now().toString(36)}`;
  const lines = Array.from({ length: 1000 }, (_, n) => `/${mark}/خبر-${n}/;/latest;;`);
  const table = ['\ufeffالرابط القديم;الوجهة;النوع;الحالة', ...lines, '/latest;/search;;'];

  await page.goto('/admin/redirects/table');
  await page.getByLabel('الملف', { exact: true }).setInputFiles({
    name: 'old.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table.join('\r\n')),
  });
  await page.getByRole('button', { name: 'فحص الملف' }).click();
  const take = page.getByRole('button', { name: 'استيراد', exact: true });
  await expect(page.getByRole('table')).toContainText('1,002');
  await expect(take).toBeDisabled();
  await page.getByRole('radio', { name: /يُستورد المقبول/ }).check();
  await take.click();
  await expect(page.getByText('اكتمل الاستيراد')).toBeVisible();

  const reader = await playwright.request.newContext({ baseURL, userAgent: READER_AGENT });
  const old = encodeURI(`/${mark}/خبر-7/?utm_source=x`);
  const followed = await reader.get(old, { maxRedirects: 0 });
  expect([followed.status(), followed.headers().location]).toEqual([301, '/latest?utm_source=x']);

  // A dead link to a story that is there, in its old words.
  const feed = (await (await reader.get('/feed.json')).json()) as {
    items: { title: string; url: string }[];
  };
  // The oldest of them is no other journey's, which may change its own meanwhile or take it away.
  const { title = '', url = '' } = feed.items.at(-1) ?? {};
  const dead = `/${mark}/${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.html`;
  const referer = 'https://other.example/page';
  expect((await reader.get(encodeURI(dead), { headers: { referer } })).status()).toBe(404);

  await expect(async () => {
    await page.goto(`/admin/redirects?q=${encodeURIComponent(`${mark}/خبر-7`)}&use=used`);
    await expect(page.getByRole('list', { name: 'التحويلات' })).toContainText('استُعمل مرة واحدة');
  }).toPass();
  await expectAccessible(page);
  const mend = page.getByRole('button', { name: `تحويل ${dead} إلى: ${title}` });
  await expect(async () => {
    await page.goto(`/admin/redirects/missed?q=${encodeURIComponent(mark)}`);
    expect(await mend.count()).toBe(1);
  }).toPass();
  await expectAccessible(page);
  await mend.click();
  await expect(page.getByRole('heading', { name: 'لا تحويل بهذه الشروط' })).toBeVisible();
  const mended = await reader.get(encodeURI(dead), { maxRedirects: 0 });
  expect([mended.status(), mended.headers().location]).toEqual([301, new URL(url).pathname]);
  await reader.dispose();
});
