import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { FIRST_MENUS, MENUS_KEY, storedMenus, type MenuEntry, type MenuName } from './menus';

/** What the menus in head and foot hold, in their order. */
export type Menus = Record<MenuName, MenuEntry[]>;

export async function getMenus(): Promise<Menus> {
  noteShown(KEY.menus);
  const { menus } = await readMenus();
  return menus;
}

/** The menus as they are edited. */
export interface DeskMenus {
  menus: Menus;
  /** The one that a change has to name; 0 while nobody has changed anything. */
  version: number;
  /** Whether a menu is still the one that a newspaper begins with. */
  first: Record<MenuName, boolean>;
}

export async function getDeskMenus(actor: Actor): Promise<DeskMenus> {
  authorize(actor, 'section.edit');
  return readMenus();
}

async function readMenus(): Promise<DeskMenus> {
  const row = await db().setting.findUnique({ where: { key: MENUS_KEY } });
  return menusOf(row);
}

/** Row → menus. */
export function menusOf(row: { value: unknown; version: number } | null): DeskMenus {
  const { header, footer } = storedMenus.parse(row?.value ?? {});
  return {
    menus: { header: header ?? FIRST_MENUS.header, footer: footer ?? FIRST_MENUS.footer },
    version: row?.version ?? 0,
    first: { header: header === undefined, footer: footer === undefined },
  };
}
