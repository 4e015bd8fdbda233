import { ar } from '@/messages/ar';
import type { MenuEntry, MenuLeaf } from '@/newsroom/navigation/menus';
import type { OwnPageRef } from '@/newsroom/own-pages/views';
import type { SectionView } from '@/newsroom/sections/views';

/** An entry of a menu as the desk shows it. */
export interface MenuRow {
  /** The same wherever it stands. */
  key: string;
  /** `2`, or `2.0` for one below another. */
  place: string;
  name: string;
  /** What it is, and where it leads. */
  note: string;
  /** Of what has words of its own. */
  edit: { kind: 'link' | 'group'; label: string; href: string } | null;
  isInside: boolean;
  isFirst: boolean;
  isLast: boolean;
}

/** All that an entry may lead to. */
export interface MenuTargets {
  sections: SectionView[];
  ownPages: OwnPageRef[];
}

/** The rows of a menu: each entry, and behind it those below it. */
export function menuRows(menu: MenuEntry[], targets: MenuTargets): MenuRow[] {
  const rows = menu.flatMap(({ children, ...entry }, at) => [
    { ...rowOf(entry, targets), place: String(at), isInside: false, ...ends(at, menu) },
    ...children.map((leaf, below) => ({
      ...rowOf(leaf, targets),
      place: `${at}.${below}`,
      isInside: true,
      ...ends(below, children),
    })),
  ]);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const said = `${row.name} ${row.note}`;
    const times = (seen.get(said) ?? 0) + 1;
    seen.set(said, times);
    return { ...row, key: `${said} ${times}` };
  });
}

const ends = (at: number, list: unknown[]) => ({
  isFirst: at === 0,
  isLast: at === list.length - 1,
});

const words = ar.menus;

function rowOf(
  leaf: MenuLeaf,
  { sections, ownPages }: MenuTargets,
): Pick<MenuRow, 'name' | 'note' | 'edit'> {
  switch (leaf.kind) {
    case 'sections':
    case 'pages':
      return { name: words.kinds[leaf.kind], note: '', edit: null };
    case 'section': {
      const section = sections.find(({ id }) => id === leaf.id);
      return known(words.kinds.section, section?.name, section && `/${section.slug}`);
    }
    case 'page': {
      const title = ownPages.find(({ slug }) => slug === leaf.slug)?.title;
      return known(words.kinds.page, title, `/pages/${leaf.slug}`);
    }
    case 'service':
      return { name: words.services[leaf.name], note: words.kinds.service, edit: null };
    case 'link': {
      const { label, href } = leaf;
      return { name: label, note: href, edit: { kind: 'link', label, href } };
    }
    case 'group': {
      const { label } = leaf;
      return { name: label, note: words.kinds.group, edit: { kind: 'group', label, href: '' } };
    }
  }
}

function known(kind: string, name: string | undefined, href = '') {
  return { name: name ?? kind, note: name === undefined ? words.gone : href, edit: null };
}
