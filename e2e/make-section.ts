import type { Page } from 'playwright/test';

/** A section of this journey's own; resolves to its number. */
export async function makeSection(desk: Page, name: string, slug: string): Promise<number> {
  await desk.goto('/admin/sections');
  await desk.getByLabel('اسم القسم', { exact: true }).fill(name);
  await desk.getByLabel('رابط القسم', { exact: true }).fill(slug);
  await desk.getByRole('button', { name: 'إضافة القسم', exact: true }).click();
  await desk.waitForURL(/\/admin\/sections\/\d+$/);
  return Number(new URL(desk.url()).pathname.split('/').at(-1));
}
