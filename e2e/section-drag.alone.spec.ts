import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { makeSection } from './make-section';

test('sections change their places by mouse', async ({ as, page }) => {
  const desk = await as('chief');
  // Digits alone: a section's name stands in every page's menu, and Latin letters bring their fonts.
  const mark = String(Date.now());
  const [one, two, three] = [`ألف ${mark}`, `باء ${mark}`, `جيم ${mark}`];
  for (const [at, name] of [one, two, three].entries()) {
    await makeSection(desk, name, `drag-${mark}-${at}`);
  }
  await desk.goto('/admin/sections');
  const list = desk.getByRole('list', { name: 'الأقسام بترتيبها' });
  const row = (name: string) =>
    list.getByRole('listitem').filter({ has: desk.getByRole('link', { name, exact: true }) });
  const grip = (name: string) => row(name).getByTitle('يُسحب لتغيير مكانه');
  // Other journeys have sections of their own in between.
  const order = (): Promise<string[]> => ownOf(desk, mark);
  await expect.poll(order).toEqual([one, two, three]);

  await grip(three).dragTo(row(one));
  await expect.poll(order).toEqual([three, one, two]);
  await grip(three).dragTo(row(one));
  await expect.poll(order).toEqual([one, three, two]);
  await page.goto('/');
  const menu = page.getByRole('contentinfo').getByRole('link').filter({ hasText: mark });
  await expect(menu).toHaveText([one, three, two]);
});

async function ownOf(desk: Page, mark: string): Promise<string[]> {
  const list = desk.getByRole('list', { name: 'الأقسام بترتيبها' });
  const names = await list.getByRole('link').allTextContents();
  return names.map((name) => name.trim()).filter((name) => name.includes(mark));
}
