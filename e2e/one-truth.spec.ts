import { createHash } from 'node:crypto';
import type { APIRequestContext } from 'playwright/test';
import { checkStructuredData } from '../tests/structured-data';
import { EditorPage } from './editor-page';
import { expect, test } from './fixtures';

const CORRECTION = 'ورد أن الموانئ أربعة، والصواب أنها ثلاثة.';

/** What stands where, in one section. */
const listsOf = (section: string): string[] => [`/${section}`, `/${section}/feed.xml`];
const EVERYWHERE = ['/latest', '/feed.xml', '/feed.json', '/news-sitemap.xml'];

test('a story tells one truth wherever it stands: published, updated, moved, corrected, retracted', async ({
  as,
  request,
  baseURL,
}) => {
  // Told apart from those that an earlier try has left.
  const mark = Date.now();
  const before = `خط جديد يربط ميناءين على الساحل ${mark}`;
  const after = `خط جديد يربط ثلاثة موانئ على الساحل ${mark}`;
  const site = String(baseURL);
  const text = async (path: string) => (await request.get(path)).text();
  const desk = new EditorPage(await as('chief'));
  const id = await desk.begin();
  await desk.title.fill(before);
  await desk.standfirst.fill('تبدأ الرحلات الشهر المقبل.');
  await desk.section.selectOption({ label: 'محليات' });
  await desk.waitForAutosave(() => desk.typeBody(['فقرة أولى عن الخط.']));
  const told = async (section: string, title: string, without: string[] = []): Promise<Buffer> => {
    const address = `${site}/${section}/${id}`;
    for (const path of [...EVERYWHERE, ...listsOf(section)]) {
      const shown = await text(path);
      expect(shown, path).toContain(title);
      expect(shown, path).toContain(`/${section}/${id}`);
      for (const other of without) expect(shown, path).not.toContain(other);
    }
    const page = await text(`/${section}/${id}`);
    const { kinds, faults } = checkStructuredData(structuredIn(page));
    expect([kinds[0], faults]).toEqual(['NewsArticle', []]);
    expect(articleIn(page)).toMatchObject({ headline: title, url: address });
    expect(page).toContain(`<link rel="canonical" href="${address}"`);
    expect(page).toContain(`<meta property="og:title" content="${title}"`);
    expect(page).toContain(`<meta property="og:image" content="${site}/og/${id}.jpg"`);
    for (const other of without) expect(page).not.toContain(other);
    const sitemap = await text(await monthOf(request, page));
    expect(sitemap).toContain(`<loc>${address}</loc>`);
    const card = await request.get(`/og/${id}.jpg`);
    expect([card.status(), card.headers()['content-type']]).toEqual([200, 'image/jpeg']);
    return card.body();
  };

  await desk.act('نشر', async () => {});
  await expect(desk.state('منشور')).toBeVisible();
  const first = await told('local', before);

  await desk.open(id);
  await desk.waitForAutosave(() => desk.title.fill(after));
  await desk.act('نشر', async () => {});
  await expect(desk.state('تعديلات غير منشورة')).toBeHidden();
  const second = await told('local', after, [before]);
  expect(hashOf(second)).not.toBe(hashOf(first));
  expect(modifiedIn(await text(`/local/${id}`))).toBeGreaterThan(0);

  await desk.open(id);
  await desk.waitForAutosave(async () => {
    await desk.section.selectOption({ label: 'اقتصاد' });
  });
  await desk.act('نشر', async () => {});
  await expect(desk.state('تعديلات غير منشورة')).toBeHidden();
  const moved = await told('economy', after, [`/local/${id}`]);
  expect(hashOf(moved)).not.toBe(hashOf(second));
  for (const path of listsOf('local')) expect(await text(path)).not.toContain(after);
  const old = await request.get(`/local/${id}`, { maxRedirects: 0 });
  expect([old.status(), old.headers().location]).toEqual([301, `/economy/${id}`]);

  await desk.open(id);
  await desk.waitForAutosave(() => desk.standfirst.fill('تبدأ الرحلات بين الموانئ الثلاثة.'));
  await desk.act('نشر', async (dialog) => {
    await dialog.getByRole('radio', { name: 'تصحيح' }).check();
    await dialog.getByRole('textbox', { name: 'نص التصحيح' }).fill(CORRECTION);
  });
  await expect(desk.state('تعديلات غير منشورة')).toBeHidden();
  await told('economy', after);
  const corrected = await text(`/economy/${id}`);
  expect(structuredIn(corrected)).toContain(CORRECTION);
  expect(corrected.split(CORRECTION).length).toBeGreaterThan(2);
  expect(await text('/corrections')).toContain(CORRECTION);

  await desk.open(id);
  await desk.act('سحب', async (dialog) => {
    const reason = dialog.getByRole('textbox', { name: 'السبب', exact: true });
    await reason.fill('تبيّن أن الخبر غير دقيق.');
  });
  await expect(desk.state('مسحوب')).toBeVisible();
  for (const path of [
    ...EVERYWHERE,
    ...listsOf('economy'),
    ...listsOf('local'),
    '/',
    '/corrections',
  ]) {
    const shown = await text(path);
    expect(shown, path).not.toContain(after);
    expect(shown, path).not.toContain(`/economy/${id}`);
  }
  for (const path of [`/economy/${id}`, `/local/${id}`, `/og/${id}.jpg`]) {
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(410);
  }
});

function structuredIn(page: string): string {
  return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}';
}

function articleIn(page: string): Record<string, string> {
  const data = JSON.parse(structuredIn(page)) as { '@graph'?: Record<string, string>[] };
  return data['@graph']?.[0] ?? {};
}

/** How long after publication the page says that it was updated, in milliseconds. */
function modifiedIn(page: string): number {
  const { dateModified = '', datePublished = '' } = articleIn(page);
  return Date.parse(dateModified) - Date.parse(datePublished);
}

async function monthOf(request: APIRequestContext, page: string): Promise<string> {
  const month = /"datePublished":"(\d{4}-\d\d)/.exec(page)?.[1] ?? '';
  expect(await (await request.get('/sitemap.xml')).text()).toContain(`/sitemaps/${month}.xml`);
  return `/sitemaps/${month}.xml`;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
