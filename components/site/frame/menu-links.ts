import { ar } from '@/messages/ar';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import type { SectionInk } from '@/newsroom/articles/views';
import type { MenuEntry, MenuLeaf, MenuName } from '@/newsroom/navigation/menus';
import type { SectionView } from '@/newsroom/sections/views';
import { archivePath } from '../archive-path';
import type { Edition } from '../edition';

/** An entry of a menu as readers see it, with those below it. */
export interface MenuLink {
  /** Null for a word over others. */
  href: string | null;
  word: string;
  /** Of a section. */
  slug?: string;
  ink?: SectionInk;
  children: MenuLink[];
}

/** What a menu leads to now: what is gone is left out, and so is a word over nothing. */
export function menuLinks(edition: Edition, menu: MenuName): MenuLink[] {
  return edition.menus[menu]
    .flatMap((entry) => linksOf(edition, entry))
    .filter(({ href, children }) => href !== null || children.length > 0);
}

function linksOf(edition: Edition, { children, ...entry }: MenuEntry): MenuLink[] {
  // Each section with those inside it; there are two levels and no more.
  if (entry.kind === 'sections') {
    const inside = ({ id }: SectionView): MenuLink[] =>
      shownSections(edition)
        .filter(({ parentId }) => parentId === id)
        .map(sectionLink);
    return shownSections(edition)
      .filter(({ parentId }) => parentId === null)
      .map((section) => ({ ...sectionLink(section), children: inside(section) }));
  }
  const below = children.flatMap((leaf) => leafLinks(edition, leaf));
  return leafLinks(edition, entry).map((link) => ({ ...link, children: below }));
}

function leafLinks(edition: Edition, leaf: MenuLeaf): MenuLink[] {
  switch (leaf.kind) {
    case 'sections':
      return shownSections(edition).map(sectionLink);
    case 'pages':
      return edition.ownPages.filter(({ listed }) => listed).map(pageLink);
    case 'section':
      return edition.sections.filter(({ id }) => id === leaf.id).map(sectionLink);
    case 'page':
      return edition.ownPages.filter(({ slug }) => slug === leaf.slug).map(pageLink);
    case 'service':
      return serviceLink(edition, leaf.name);
    case 'link':
      return [{ href: leaf.href, word: leaf.label, children: [] }];
    case 'group':
      return [{ href: null, word: leaf.label, children: [] }];
  }
}

function shownSections({ sections }: Edition): SectionView[] {
  const hidden = new Set(sections.filter((one) => one.hidden).map(({ id }) => id));
  return sections.filter(({ id, parentId }) => !hidden.has(id) && !hidden.has(parentId ?? 0));
}

const sectionLink = ({ slug, name, color }: SectionView): MenuLink => ({
  ...{ href: `/${slug}`, word: name, slug, ink: color },
  children: [],
});

const pageLink = ({ slug, title }: { slug: string; title: string }): MenuLink => ({
  href: `/pages/${slug}`,
  word: title,
  children: [],
});

/** What the site offers beside its sections; nothing where there is none of it. */
export function serviceLink(edition: Edition, name: ServiceName): MenuLink[] {
  const href = serviceHref(edition, name);
  return href ? [{ href, word: ar.menus.services[name], children: [] }] : [];
}

function serviceHref({ now, dates, publication }: Edition, name: ServiceName): string | null {
  switch (name) {
    case 'latest':
      return '/latest';
    case 'mostRead':
      return '/most-read';
    case 'archive':
      return archivePath(wallClock(now, dates.zone));
    case 'search':
      return '/search';
    case 'feed':
      return '/feed.xml';
    case 'jsonFeed':
      return '/feed.json';
    case 'corrections':
      return '/corrections';
    case 'contact':
      return publication.contactEmail ? `mailto:${publication.contactEmail}` : null;
  }
}

type ServiceName = Extract<MenuLeaf, { kind: 'service' }>['name'];
