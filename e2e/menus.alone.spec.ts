import { expect, test } from './fixtures';

const BACK = 'العودة إلى القائمة الأولى';

// The menus stand on every page of the newspaper: also after a failure this one is put back.
test.afterEach(async ({ as }) => {
  const desk = await as('chief');
  await desk.goto('/admin/sections/menus');
  const back = desk
    .getByRole('region', { name: 'قائمة التذييل' })
    .getByRole('button', { name: BACK, exact: true });
  if ((await back.count()) > 0) await back.click();
});

test('entries of the foot change their places by mouse, each among those of its level', async ({
  as,
  page,
}) => {
  const desk = await as('chief');
  await desk.goto('/admin/sections/menus');
  const panel = desk.getByRole('region', { name: 'قائمة التذييل' });
  const rows = panel.getByRole('list', { name: 'قائمة التذييل' }).getByRole('listitem');
  const row = (name: string) => rows.filter({ has: desk.getByText(name, { exact: true }) });
  const grip = (name: string) => row(name).getByTitle('يُسحب لتغيير مكانه');
  const names = (): Promise<string[]> => rows.locator('.name').allTextContents();
  const before = await names();

  const add = async (name: string, under: string): Promise<void> => {
    await panel.getByText('إضافة بند', { exact: true }).first().click();
    const form = panel
      .locator('form')
      .filter({ has: desk.getByRole('heading', { name: 'رابط', exact: true }) });
    await form.getByLabel('اسم البند', { exact: true }).fill(name);
    await form.getByLabel('الرابط', { exact: true }).fill('/latest');
    await form.getByLabel('المكان', { exact: true }).selectOption(under);
    await form.getByRole('button', { name: 'إضافة بند', exact: true }).click();
    await expect(row(name)).toBeVisible();
  };
  await add('عمود أول', 'المستوى الأول');
  await add('عمود ثانٍ', 'المستوى الأول');
  await add('تحت الثاني', 'تحت عمود ثانٍ');
  expect(await names()).toEqual([...before, 'عمود أول', 'عمود ثانٍ', 'تحت الثاني']);

  // Not from level to level: were it moved, the next one would not end as it does.
  await grip('تحت الثاني').dragTo(row('عمود أول'));
  await grip('عمود ثانٍ').dragTo(row('عمود أول'));
  await expect.poll(names).toEqual([...before, 'عمود ثانٍ', 'تحت الثاني', 'عمود أول']);
  await page.goto('/');
  const foot = page.getByRole('contentinfo').getByText(/^(عمود أول|عمود ثانٍ|تحت الثاني)$/);
  await expect(foot).toHaveText(['عمود ثانٍ', 'تحت الثاني', 'عمود أول']);

  await panel.getByRole('button', { name: BACK, exact: true }).click();
  await expect.poll(names).toEqual(before);
});
