import { NewsroomError } from '../errors';
import type { MenuEntry, MenuLeaf } from './menus';

/** Where an entry stands: its place, and that below it where it stands in another. */
export type Place = [number] | [number, number];

/** `2` or `2.0`; null for what is no place. */
export function placeOf(text: string): Place | null {
  const found = /^(\d{1,3})(?:\.(\d{1,3}))?$/.exec(text);
  if (!found) return null;
  return found[2] === undefined ? [Number(found[1])] : [Number(found[1]), Number(found[2])];
}

const unknown = (): NewsroomError => new NewsroomError('CONFLICT', { sentence: 'menuMovedOn' });

/** The entry at a place. Throws CONFLICT where there is none. */
export function entryAt(menu: MenuEntry[], [top, below]: Place): MenuEntry {
  const entry = menu[top];
  if (below === undefined) {
    if (!entry) throw unknown();
    return entry;
  }
  const leaf = entry?.children[below];
  if (!leaf) throw unknown();
  return { ...leaf, children: [] };
}

export function without(menu: MenuEntry[], place: Place): MenuEntry[] {
  entryAt(menu, place);
  const [top, below] = place;
  if (below === undefined) return menu.toSpliced(top, 1);
  return withChildren(menu, top, (children) => children.toSpliced(below, 1));
}

/** Puts an entry in front of what stands at a place, or at the end of its list. */
export function inserted(menu: MenuEntry[], entry: MenuEntry, [top, below]: Place): MenuEntry[] {
  if (below === undefined) return menu.toSpliced(top, 0, entry);
  const { children, ...leaf } = entry;
  if (children.length > 0) throw new NewsroomError('RULE', { sentence: 'menuTooDeep' });
  if (!menu[top]) throw unknown();
  return withChildren(menu, top, (all) => all.toSpliced(below, 0, leaf));
}

/** Changes what stands at a place, keeping what is below it. */
export function replaced(menu: MenuEntry[], place: Place, leaf: MenuLeaf): MenuEntry[] {
  const { children } = entryAt(menu, place);
  return inserted(without(menu, place), { ...leaf, children }, place);
}

/** Changes places with the one before or after it; at the end nothing moves. */
export function swapped(menu: MenuEntry[], place: Place, by: 1 | -1): MenuEntry[] {
  const entry = entryAt(menu, place);
  const [top, below] = place;
  const length = below === undefined ? menu.length : (menu[top]?.children.length ?? 0);
  const to = (below ?? top) + by;
  if (to < 0 || to >= length) return menu;
  return inserted(without(menu, place), entry, below === undefined ? [to] : [top, to]);
}

/** Puts an entry below the one before it, behind those that are there. */
export function nested(menu: MenuEntry[], place: Place): MenuEntry[] {
  const [top, below] = place;
  const above = menu[top - 1];
  if (below !== undefined || !above) throw new NewsroomError('RULE', { sentence: 'menuTooDeep' });
  return inserted(without(menu, place), entryAt(menu, place), [top - 1, above.children.length]);
}

/** Puts an entry that stands below another one behind it. */
export function unnested(menu: MenuEntry[], place: Place): MenuEntry[] {
  const [top, below] = place;
  if (below === undefined) return menu;
  return inserted(without(menu, place), entryAt(menu, place), [top + 1]);
}

/** Takes an entry from one place to another, which is meant as it was before. */
export function moved(menu: MenuEntry[], from: Place, to: Place): MenuEntry[] {
  const entry = entryAt(menu, from);
  return inserted(without(menu, from), entry, shifted(from, to));
}

// What is taken away above a place moves that place up.
function shifted([fromTop, fromBelow]: Place, [toTop, toBelow]: Place): Place {
  if (fromBelow === undefined) {
    const top = toTop > fromTop ? toTop - 1 : toTop;
    return toBelow === undefined ? [top] : [top, toBelow];
  }
  if (toBelow === undefined || toTop !== fromTop) {
    return toBelow === undefined ? [toTop] : [toTop, toBelow];
  }
  return [toTop, toBelow > fromBelow ? toBelow - 1 : toBelow];
}

function withChildren(
  menu: MenuEntry[],
  top: number,
  change: (children: MenuLeaf[]) => MenuLeaf[],
): MenuEntry[] {
  return menu.map((entry, at) =>
    at === top ? { ...entry, children: change(entry.children) } : entry,
  );
}
