import { readdirSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { query } from '../scripts/database.mjs';
import { expect, type Account } from './fixtures';
import { addressOf } from './page-types';

/** Numbers of the demo newspaper's own things: what journeys make and take away comes after them. */
const NUMBERS = `SELECT
  (SELECT min(id) FROM "Section") AS section,
  (SELECT min(id) FROM "Tag" WHERE "leadsToId" IS NULL) AS tag,
  (SELECT min(id) FROM "Writer") AS writer,
  (SELECT min(id) FROM "Media" WHERE kind = 'picture') AS picture,
  (SELECT min(id) FROM "Media" WHERE kind = 'video') AS film,
  (SELECT min(id) FROM "Gallery") AS gallery,
  (SELECT id FROM "Staff" WHERE email = 'reporter@demo.matbaa') AS person,
  (SELECT min(id)::int FROM "Event") AS event`;

type Numbers = Record<
  'story' | 'section' | 'tag' | 'writer' | 'picture' | 'film' | 'gallery' | 'person' | 'event',
  number
>;

export interface DeskScreen {
  /** Its page, as a folder of app/(desk) or app/(preview): `/admin/tags/[id]`. */
  page: string;
  /** Its address, where that is not the page's. */
  at: string | ((numbers: Numbers) => string);
  /** Its state, where a page is looked at in several. */
  state?: string;
  /** Who sees most of it, null for who is signed out. */
  by: Account | null;
  status: number;
  /** Waits for what comes after the page, or opens more of it. */
  open?: (page: Page) => Promise<void>;
}

const screen = (page: string, more: Partial<DeskScreen> = {}): DeskScreen => ({
  page,
  at: page,
  by: 'chief',
  status: 200,
  ...more,
});

const written = (page: Page): Promise<void> =>
  expect(page.getByRole('textbox', { name: 'المتن', exact: true })).toBeVisible();

async function turnTo(page: Page, tab: RegExp): Promise<void> {
  await written(page);
  await page.getByRole('tab', { name: tab }).click();
}

const MISSING = '/admin/prepared/[kind]';

/** Every screen of the desk that an address opens. */
export const DESK_SCREENS: DeskScreen[] = [
  screen('/admin'),
  screen('/admin/articles'),
  screen('/admin/articles', {
    state: 'all filters',
    at: '/admin/articles?sort=published&order=asc',
  }),
  screen('/admin/articles', { state: 'nothing found', at: '/admin/articles?q=قشعريرستان' }),
  screen('/admin/articles/new'),
  screen('/admin/articles/templates'),
  screen('/admin/articles/[id]', { at: ({ story }) => `/admin/articles/${story}`, open: written }),
  ...['الظهور', 'الملاحظات', 'السجل'].map((tab) =>
    screen('/admin/articles/[id]', {
      state: tab,
      at: ({ story }) => `/admin/articles/${story}`,
      open: (page) => turnTo(page, new RegExp(`^${tab}`)),
    }),
  ),
  screen('/admin/articles/[id]/history', {
    at: ({ story }) => `/admin/articles/${story}/history`,
  }),
  screen('/admin/articles/[id]/revisions', {
    at: ({ story }) => `/admin/articles/${story}/revisions`,
  }),
  screen('/admin/audit'),
  screen('/admin/audit/[id]', { at: ({ event }) => `/admin/audit/${event}` }),
  screen('/admin/confirm'),
  screen('/admin/media'),
  screen('/admin/media', { state: 'list', at: '/admin/media?view=list' }),
  screen('/admin/media', {
    state: 'a picture',
    at: ({ picture }) => `/admin/media?media=${picture}`,
  }),
  screen('/admin/media', { state: 'a film', at: ({ film }) => `/admin/media?media=${film}` }),
  screen('/admin/media/galleries'),
  screen('/admin/media/galleries/[id]', {
    at: ({ gallery }) => `/admin/media/galleries/${gallery}`,
  }),
  screen('/admin/notices'),
  screen('/admin/notices', { state: 'reporter', by: 'reporter' }),
  screen('/admin/profile'),
  screen('/admin/profile/address'),
  screen('/admin/profile/security'),
  screen('/admin/redirects'),
  screen('/admin/redirects/missed'),
  screen('/admin/redirects/table'),
  screen('/admin/review'),
  screen('/admin/schedule'),
  screen('/admin/search'),
  screen('/admin/search/spellings'),
  screen('/admin/search/synonyms'),
  screen('/admin/sections'),
  screen('/admin/sections/[id]', { at: ({ section }) => `/admin/sections/${section}` }),
  screen('/admin/sections/menus'),
  screen('/admin/settings'),
  screen('/admin/settings/checklist'),
  screen('/admin/settings/feeds'),
  screen('/admin/settings/home'),
  screen('/admin/settings/look'),
  screen('/admin/settings/mail', { by: 'admin' }),
  screen('/admin/settings/pages'),
  screen('/admin/settings/pages/[slug]', { at: '/admin/settings/pages/about' }),
  screen('/admin/settings/publication'),
  screen('/admin/settings/retention'),
  screen('/admin/settings/robots'),
  screen('/admin/settings/sign-in', { by: 'admin' }),
  screen('/admin/staff', { by: 'admin' }),
  screen('/admin/staff', { state: 'refused' }),
  screen('/admin/staff/[id]', { by: 'admin', at: ({ person }) => `/admin/staff/${person}` }),
  screen('/admin/staff/invitations', { by: 'admin' }),
  screen('/admin/tags'),
  screen('/admin/tags/[id]', { at: ({ tag }) => `/admin/tags/${tag}` }),
  screen('/admin/tags/alike'),
  screen('/admin/writers'),
  screen('/admin/writers/[id]', { at: ({ writer }) => `/admin/writers/${writer}` }),
  screen('/admin/writers/mine'),
  screen('/admin/sign-in', { by: null }),
  screen('/admin/sign-in/forgot', { by: null }),
  screen('/admin/sign-in/reset', { by: null }),
  screen('/admin/sign-in/set-up'),
  screen(MISSING, { status: 404, at: '/admin/no-such-screen' }),
  screen(MISSING, { status: 404, at: '/admin/no-such-screen', by: null, state: 'signed out' }),
  screen(MISSING, {
    status: 404,
    at: `/admin/invitation/${'A'.repeat(43)}`,
    by: null,
    state: 'an invitation that never was',
  }),
];

/** What has to be made first, and the journey that looks at it (`expectGoodScreen`). */
export const LOOKED_AT_BY: Record<string, string> = {
  '/admin/articles/[id]/preview': 'e2e/desk-screens.spec.ts',
  '/admin/invitation/[token]': 'e2e/people.spec.ts',
  '/admin/redirects/[id]': 'e2e/desk-screens.spec.ts',
  '/admin/sign-in/code': 'e2e/locks.spec.ts',
};

/** The pages of the desk, as folders. */
export function listDeskPages(): string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^\((desk|preview)\)\/admin\/(.*\/)?page\.tsx$/.test(file))
    .map((file) => file.replace(/^\(\w+\)|\/page\.tsx$/g, ''));
}

/** The address of a screen in the newspaper under test. */
export async function screenAddress({ at }: DeskScreen): Promise<string> {
  return typeof at === 'string' ? at : at(await findNumbers());
}

async function findNumbers(): Promise<Numbers> {
  const { DATABASE_URL } = JSON.parse(process.env.E2E_NEWSPAPER ?? '{}') as NodeJS.ProcessEnv;
  const { rows } = await query(DATABASE_URL, NUMBERS, []);
  const story = Number(addressOf('article-blocks').split('/').at(-1));
  const [found] = rows as unknown as Omit<Numbers, 'story'>[];
  if (!found) throw new Error('The demo newspaper has no such things.');
  return { ...found, story };
}
