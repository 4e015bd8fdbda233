import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { rowId } from '../articles/command-input';
import { ownPageSlug } from '../own-pages/own-page-input';

/** What the site offers beside its sections and own pages. */
export const SERVICES = [
  'latest',
  'mostRead',
  'archive',
  'search',
  'feed',
  'jsonFeed',
  'corrections',
  'contact',
] as const;

export const menuName = z.enum(['header', 'footer']);
export type MenuName = z.infer<typeof menuName>;

const menuLabel = z
  .string()
  .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(2, 'menuLabelMissing').max(40, 'tooLong'));

/** A path of the site or an encrypted address elsewhere: nothing that could act. */
export const menuHref = z.string().trim().max(300, 'tooLong').refine(isMenuHref, 'menuHrefWrong');

function isMenuHref(href: string): boolean {
  if (/[\s<>"'\\]/.test(href)) return false;
  if (/^\/(?!\/)/.test(href)) return true;
  return z.url({ protocol: /^https$/, hostname: z.regexes.domain }).safeParse(href).success;
}

const leaf = z.discriminatedUnion('kind', [
  /** All sections that are not hidden, in their order. */
  z.object({ kind: z.literal('sections') }),
  /** All own pages that the foot is to name, in their order. */
  z.object({ kind: z.literal('pages') }),
  z.object({ kind: z.literal('section'), id: rowId }),
  z.object({ kind: z.literal('page'), slug: ownPageSlug }),
  z.object({ kind: z.literal('service'), name: z.enum(SERVICES) }),
  z.object({ kind: z.literal('link'), label: menuLabel, href: menuHref }),
  /** A word over others; it leads nowhere itself. */
  z.object({ kind: z.literal('group'), label: menuLabel }),
]);

export type MenuLeaf = z.output<typeof leaf>;

export const menuLeaf = leaf;

/** An entry with those below it; they have none below themselves. */
export type MenuEntry = MenuLeaf & { children: MenuLeaf[] };

const MOST = 30;

const menu = z
  .array(leaf.and(z.object({ children: z.array(leaf).max(MOST, 'menuFull') })))
  .max(MOST, 'menuFull');

/** As they lie in the row of Setting; a menu that is not there is the one to begin with. */
export const storedMenus = z.object({ header: menu.optional(), footer: menu.optional() });

/** Key of that row. */
export const MENUS_KEY = 'menus';

/** What a newspaper begins with: it follows the sections and own pages by itself. */
export const FIRST_MENUS: Record<MenuName, MenuEntry[]> = {
  header: [{ kind: 'sections', children: [] }],
  footer: [
    { kind: 'group', label: 'الأقسام', children: [{ kind: 'sections' }] },
    {
      kind: 'group',
      label: 'الصحيفة',
      children: [
        { kind: 'pages' },
        { kind: 'service', name: 'corrections' },
        { kind: 'service', name: 'contact' },
      ],
    },
    {
      kind: 'group',
      label: 'خدمات',
      children: (['latest', 'mostRead', 'archive', 'search', 'feed', 'jsonFeed'] as const).map(
        (name) => ({ kind: 'service', name }),
      ),
    },
  ],
};
