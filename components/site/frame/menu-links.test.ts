import { expect, test } from 'vitest';
import { PLAIN_LOOK } from '@/newsroom/look/plain-look';
import { FIRST_MENUS, type MenuEntry } from '@/newsroom/navigation/menus';
import type { SectionView } from '@/newsroom/sections/views';
import { storedPublication } from '@/newsroom/settings/stored-publication';
import type { Edition } from '../edition';
import { menuLinks } from './menu-links';

const section = (id: number, slug: string, more: Partial<SectionView> = {}): SectionView => ({
  ...{ id, slug, name: slug, description: '', parentId: null, color: 'accent', hidden: false },
  ...more,
});

const edition = (header: MenuEntry[] = FIRST_MENUS.header): Edition => ({
  now: new Date('2026-11-24T09:00:00Z'),
  publication: { ...storedPublication.parse({}), url: 'https://x.test', language: 'ar' },
  sections: [
    section(1, 'local'),
    section(2, 'schools', { parentId: 1 }),
    section(3, 'archive-only', { hidden: true }),
    section(4, 'below-hidden', { parentId: 3 }),
    section(5, 'sports', { color: 'blue' }),
  ],
  breaking: [],
  ownPages: [
    { slug: 'about', title: 'من نحن', listed: true },
    { slug: 'old', title: 'قديمة', listed: false },
  ],
  look: PLAIN_LOOK,
  menus: { header, footer: FIRST_MENUS.footer },
  dates: { zone: 'Asia/Riyadh', digits: 'latn', hijriOffset: 0 },
  shown: new Set(),
});

const hrefs = (links: ReturnType<typeof menuLinks>) =>
  links.map(({ href, children }) =>
    children.length > 0 ? [href, ...children.map((one) => one.href)] : href,
  );

test('the head that a newspaper begins with follows its sections, those inside others below them', () => {
  expect(hrefs(menuLinks(edition(), 'header'))).toEqual([['/local', '/schools'], '/sports']);
  expect(menuLinks(edition(), 'header').at(-1)).toMatchObject({ slug: 'sports', ink: 'blue' });
});

test('the foot has a column a word: sections, what the newspaper says of itself, services', () => {
  expect(hrefs(menuLinks(edition(), 'footer'))).toEqual([
    [null, '/local', '/schools', '/sports'],
    [null, '/pages/about', '/corrections'],
    [
      ...[null, '/latest', '/most-read', '/archive/2026/11/24'],
      ...['/search', '/feed.xml', '/feed.json'],
    ],
  ]);
});

test('what is gone is left out, with a word that is over nothing then; what is hidden may be named', () => {
  const header: MenuEntry[] = [
    { kind: 'section', id: 99, children: [{ kind: 'section', id: 1 }] },
    { kind: 'group', label: 'عنوان', children: [{ kind: 'page', slug: 'gone' }] },
    { kind: 'page', slug: 'old', children: [] },
    { kind: 'section', id: 3, children: [{ kind: 'link', label: 'بودكاست', href: '/x' }] },
    { kind: 'service', name: 'contact', children: [] },
  ];
  expect(hrefs(menuLinks(edition(header), 'header'))).toEqual([
    '/pages/old',
    ['/archive-only', '/x'],
  ]);
});
