import { readFileSync } from 'node:fs';
import { callAction, createDraft, findAction } from './call-action';
import {
  DESK_SCREENS,
  listDeskPages,
  LOOKED_AT_BY,
  screenAddress,
  type DeskScreen,
} from './desk-screens';
import { expect, test } from './fixtures';
import { expectGoodScreen } from './good-screen';
import { addressOf } from './page-types';

// Every screen of the desk, as it stands: accessible in both themes, usable on a phone.

test.describe.configure({ mode: 'parallel' });
// The browser reports the status of a screen that is not there.
test.use({ expectedErrors: /status of 404/ });

// Together they keep one browser's cache: most of a first opening is the desk's programs.
const GROUP = 8;

function inGroups(screens: DeskScreen[]): DeskScreen[][] {
  const count = Math.ceil(screens.length / GROUP);
  return Array.from({ length: count }, (_, at) => screens.slice(at * GROUP, (at + 1) * GROUP));
}

const nameOf = ({ page, state }: DeskScreen): string => `${page}${state ? ` (${state})` : ''}`;

test('no screen of the desk is forgotten', () => {
  const looked = [...DESK_SCREENS.map(({ page }) => page), ...Object.keys(LOOKED_AT_BY)];
  expect([...new Set(looked)].toSorted()).toEqual(listDeskPages().toSorted());
  const idle = Object.entries(LOOKED_AT_BY).filter(
    ([page, spec]) => !readFileSync(spec, 'utf8').includes(`, '${page}');`),
  );
  expect(idle).toEqual([]);
});

for (const [at, screens] of inGroups(DESK_SCREENS).entries()) {
  test(`screens of the desk are accessible and fit: ${at + 1}`, async ({ as, page }) => {
    for (const screen of screens) {
      await test.step(nameOf(screen), async () => {
        const desk = screen.by === null ? page : await as(screen.by);
        await desk.setViewportSize({ width: 1440, height: 900 });
        const address = await screenAddress(screen);
        const answer = await desk.goto(address);
        expect(answer?.status()).toBe(screen.status);
        await screen.open?.(desk);
        await expectGoodScreen(desk, address.split('?')[0] ?? '');
      });
    }
  });
}

test('two texts of a story beside each other are accessible and fit', async ({ as, baseURL }) => {
  const { origin } = new URL(String(baseURL));
  const page = await as('chief');
  const id = await createDraft(page.request, origin);
  const write = async (title: string, base: number): Promise<number> => {
    const written = await page.request.put(`/api/articles/${id}/working-copy`, {
      data: { fields: { title }, base: { title: base } },
      headers: { Origin: origin },
    });
    return ((await written.json()) as { copyVersion: number }).copyVersion;
  };
  const copyVersion = String(await write('الميناء يستقبل أولى السفن', 0));
  const sent = { id: String(id), copyVersion };
  const where = { origin, here: String(id) };
  expect(await callAction(page.request, findAction('saveAction'), sent, where)).toBe('ok');
  await write('المرفأ يستقبل ثانية السفن', 1);
  await page.goto(`/admin/articles/${id}/revisions?from=1&to=copy`);
  await expect(page.locator('ins').first()).toBeVisible();
  await expectGoodScreen(page, '/admin/articles/[id]/revisions');
});

test('/admin/redirects/[id] is accessible and fits', async ({ as, baseURL }) => {
  const { origin } = new URL(String(baseURL));
  const page = await as('chief');
  const from = `/desk-screens-${crypto.randomUUID()}`;
  const fields = { from, kind: 'exact', answer: 'moved', to: '/latest' };
  await callAction(page.request, findAction('createRedirectAction'), fields, { origin, here: '1' });
  await page.goto(`/admin/redirects?q=${from}`);
  await page.getByRole('link', { name: `تعديل: ${from}` }).click();
  await page.waitForURL(/\/admin\/redirects\/\d+$/);
  await expectGoodScreen(page, '/admin/redirects/[id]');
});

test('/admin/articles/[id]/preview is accessible and fits', async ({ as }) => {
  const page = await as('chief');
  // Its sandbox lets no script run in it, axe's neither.
  await page.route('**/preview', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(`/admin/articles/${addressOf('article-blocks').split('/').at(-1)}/preview`);
  await expectGoodScreen(page, '/admin/articles/[id]/preview');
});
