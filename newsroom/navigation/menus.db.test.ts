import { expect, test } from 'vitest';
import { newStaff, NOON } from '@/tests/factories';
import { changeMenu, changeMenuInput } from './change-menu';
import { getDeskMenus, getMenus } from './get-menus';
import { FIRST_MENUS, menuHref } from './menus';

test('begins as the newspaper’s first, changes entry by entry, and goes back', async () => {
  const chief = await newStaff('chief');
  expect(await getMenus()).toEqual(FIRST_MENUS);
  const act = async (values: Record<string, unknown>) => {
    const { version } = await getDeskMenus(chief);
    await changeMenu(chief, changeMenuInput.parse({ menu: 'header', version, ...values }), NOON);
    return (await getMenus()).header;
  };
  const link = { kind: 'link', label: 'بودكاست', href: 'https://podcast.example/' };
  expect(await act({ act: 'add', entry: link })).toEqual([
    { kind: 'sections', children: [] },
    { ...link, children: [] },
  ]);
  await act({ act: 'add', entry: { kind: 'service', name: 'latest' }, under: '1' });
  expect(await act({ act: 'earlier', at: '1' })).toEqual([
    { ...link, children: [{ kind: 'service', name: 'latest' }] },
    { kind: 'sections', children: [] },
  ]);
  expect((await getMenus()).footer).toEqual(FIRST_MENUS.footer);
  expect(await act({ act: 'reset' })).toEqual(FIRST_MENUS.header);
});

test('of two who saw the same menu the second is told', async () => {
  const chief = await newStaff('chief');
  const { version } = await getDeskMenus(chief);
  const remove = { menu: 'footer', version, act: 'remove', at: '0' };
  const input = changeMenuInput.parse(remove);
  const results = await Promise.allSettled([
    changeMenu(chief, input, NOON),
    changeMenu(chief, input, NOON),
  ]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await getMenus()).footer).toHaveLength(FIRST_MENUS.footer.length - 1);
});

test.each([
  ['/latest', true],
  ['https://x.example/a', true],
  ['http://x.example', false],
  ['//x.example', false],
  ['javascript:alert(1)', false],
  ['/a b', false],
  ['/a"b', false],
  ['mailto:a@b.c', false],
])('an entry may lead to %s: %s', (href, may) => {
  expect(menuHref.safeParse(href).success).toBe(may);
});
