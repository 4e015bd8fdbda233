import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { makeSection } from './make-section';
import { publishStory } from './publish-story';

// Digits alone: a section's name stands in every page's menu, and Latin letters bring their fonts.
const fresh = (): string => String(Date.now());

test('two tags become one: lists, feeds and old addresses follow', async ({
  as,
  request,
  baseURL,
}) => {
  const origin = new URL(String(baseURL)).origin;
  const desk = await as('chief');
  const mark = fresh();
  const [old, left] = [`وسم يزول ${mark}`, `وسم يبقى ${mark}`];
  const tagOf = async (name: string): Promise<number> => {
    const made = await desk.request.post('/api/tags', {
      data: { name },
      headers: { Origin: origin },
    });
    return ((await made.json()) as { id: number }).id;
  };
  const [oldId, leftId] = [await tagOf(old), await tagOf(left)];
  const sectionId = await makeSection(desk, `قسم ${mark}`, `tags-${mark}`);
  const title = `قصة لها وسم ${mark}`;
  await publishStory(desk.request, origin, { title, sectionId, tagIds: [oldId] });
  const feed = `/tags-${mark}/feed.xml`;
  const text = async (path: string): Promise<string> => (await request.get(path)).text();
  expect(await text(`/tag/${oldId}`)).toContain(title);
  expect(await text(feed)).toContain(old);

  await desk.goto(`/admin/tags?q=${encodeURIComponent(mark)}`);
  await desk.getByRole('checkbox', { name: `تحديد ${old}`, exact: true }).check();
  await desk.getByLabel('الوسم الباقي', { exact: true }).fill(left);
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'دمج', exact: true }).click();
  await expect(desk.getByText('دُمجت الوسوم')).toBeVisible();

  const moved = await request.get(`/tag/${oldId}`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([301, `/tag/${leftId}`]);
  expect(await text(`/tag/${leftId}`)).toContain(title);
  const fresher = await text(feed);
  expect([fresher.includes(left), fresher.includes(old)]).toEqual([true, false]);
  // The old name finds the tag that is left.
  const found = await desk.request.get(`/api/tags?q=${encodeURIComponent(old)}`);
  expect(await found.json()).toMatchObject([{ id: leftId, synonym: old }]);
});

test('a section gets another address and, by keys, another place', async ({
  as,
  page,
  request,
  baseURL,
}) => {
  const origin = new URL(String(baseURL)).origin;
  const desk = await as('admin');
  const mark = fresh();
  const id = await makeSection(desk, `بلديات ${mark}`, `old-${mark}`);
  const title = `قصة من البلديات ${mark}`;
  const story = await publishStory(desk.request, origin, { title, sectionId: id });
  expect((await request.get(`/old-${mark}/feed.xml`)).status()).toBe(200);

  await expectAccessible(desk);
  await desk.getByLabel('رابط القسم', { exact: true }).fill(`new-${mark}`);
  await desk.getByLabel('لون القسم', { exact: true }).selectOption('violet');
  await desk.getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(desk.getByText('حُفظت')).toBeVisible();
  for (const rest of ['', '/feed.xml', `/${story}`, '?page=2']) {
    const moved = await request.get(`/old-${mark}${rest}`, { maxRedirects: 0 });
    const { location } = moved.headers();
    expect([rest, moved.status(), location]).toEqual([rest, 301, `/new-${mark}${rest}`]);
  }

  await desk.goto('/admin/sections');
  await expectAccessible(desk);
  const list = desk.getByRole('list', { name: 'الأقسام بترتيبها' });
  const own = list.getByRole('link', { name: `بلديات ${mark}`, exact: true });
  const at = async (): Promise<number> => {
    const names = await list.getByRole('link').allTextContents();
    return names.findIndex((name) => name.includes(mark));
  };
  const before = await at();
  await own.press('Alt+ArrowUp');
  await expect.poll(at).toBe(before - 1);
  await page.goto(`/new-${mark}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`بلديات ${mark}`);
  const menu = page.getByRole('contentinfo').getByRole('link');
  await expect(menu.filter({ hasText: `بلديات ${mark}` })).toHaveCount(1);
});
