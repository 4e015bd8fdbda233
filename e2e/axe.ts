import axe from 'axe-core';
import { expect, type Page } from 'playwright/test';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails with a line for every violation of WCAG 2.2 A and AA on the
 * page as it stands. The page's own content security policy does not matter: the check runs
 * outside it.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Between two screens of the desk there is none for a moment.
  await expect(page).toHaveTitle(/\S/);
  expect(await violations(page, WCAG_2_2_AA)).toEqual([]);
}

/** As above, and what axe calls best practice: landmarks, order of headings, one h1, names. */
export async function expectWellMade(page: Page): Promise<void> {
  expect(await violations(page, [...WCAG_2_2_AA, 'best-practice'])).toEqual([]);
}

/**
 * What another theme or screen changes: contrast, how links are told from text, and the names and
 * sizes of what is touched.
 */
export async function expectReadable(page: Page): Promise<void> {
  const rules = ['color-contrast', 'link-in-text-block', 'target-size', 'button-name', 'link-name'];
  expect(await violations(page, rules, 'rule')).toEqual([]);
}

async function violations(
  page: Page,
  values: string[],
  type: 'tag' | 'rule' = 'tag',
): Promise<string[]> {
  // Half a megabyte, and the page keeps it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations: found } = await inPage.run(document, {
        runOnly,
        resultTypes: ['violations'],
      });
      return found.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}\n    ${node.target.join(' ')} ${node.html}`),
      );
    },
    { type, values },
  );
}
