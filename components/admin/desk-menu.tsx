import Link from 'next/link';
import { Fragment } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber, withDigits, type DigitSystem } from '@/newsroom/arabic/digits';
import { LinkPending } from './link-pending.client';

/** The screens that exist. */
export type Screen = keyof typeof SCREENS;

/** Address and sign of every screen. */
export const SCREENS = {
  dashboard: { href: '/admin', icon: 'layout-dashboard' },
  articles: { href: '/admin/articles', icon: 'newspaper' },
  review: { href: '/admin/review', icon: 'inbox' },
  schedule: { href: '/admin/schedule', icon: 'calendar-clock' },
  media: { href: '/admin/media', icon: 'images' },
  sections: { href: '/admin/sections', icon: 'folder-tree' },
  tags: { href: '/admin/tags', icon: 'tags' },
  writers: { href: '/admin/writers', icon: 'user-pen' },
  staff: { href: '/admin/staff', icon: 'users' },
  search: { href: '/admin/search', icon: 'search' },
  redirects: { href: '/admin/redirects', icon: 'corner-up-left' },
  audit: { href: '/admin/audit', icon: 'history' },
  settings: { href: '/admin/settings', icon: 'sliders-horizontal' },
} as const satisfies Record<string, { href: string; icon: IconName }>;

const { structure, running } = ar.desk.frame.groups;

/** What an entry belongs to. */
const GROUPS: Partial<Record<Screen, string>> = {
  sections: structure,
  tags: structure,
  writers: structure,
  staff: running,
  search: running,
  redirects: running,
  audit: running,
  settings: running,
};

interface MenuProps {
  screens: Screen[];
  current: Screen | null;
  /** How many stories wait for this person's decision. */
  waiting: Counted;
}

/** A number beside an entry of the menu. */
export interface Counted {
  count: number;
  digits: DigitSystem;
}

/** How many entries a thumb finds at the bottom of a phone; the rest stands in its menu. */
const QUICK = 4;

/** The side menu of wide screens. */
export function DeskMenu({ screens, ...shown }: MenuProps) {
  return (
    <nav aria-label={ar.desk.frame.menu}>
      {screens.map((screen) => (
        <Fragment key={screen}>
          {startsGroup(screen, screens) && <p className="grp">{GROUPS[screen]}</p>}
          <MenuLink screen={screen} {...shown} />
        </Fragment>
      ))}
    </nav>
  );
}

/** Whether the entry before it belongs elsewhere; the daily work stands first, under no word. */
function startsGroup(screen: Screen, screens: Screen[]): boolean {
  const before = screens[screens.indexOf(screen) - 1];
  return GROUPS[screen] !== undefined && (!before || GROUPS[before] !== GROUPS[screen]);
}

/** The first entries at the bottom of phones, with the way to a new article in their middle. */
export function BottomBar({ screens, mayCreate, ...shown }: MenuProps & { mayCreate: boolean }) {
  const quick = screens.slice(0, QUICK);
  const middle = Math.ceil(quick.length / 2);
  const link = (screen: Screen) => <MenuLink key={screen} screen={screen} isQuick {...shown} />;
  return (
    <nav className="bb" aria-label={ar.desk.frame.quickMenu}>
      {quick.slice(0, middle).map(link)}
      {mayCreate && (
        <Link
          className="new"
          href="/admin/articles/new"
          prefetch={false}
          aria-label={ar.desk.frame.newArticle}
        >
          <Icon name="plus" />
        </Link>
      )}
      {quick.slice(middle).map(link)}
    </nav>
  );
}

/** What the bottom bar of a phone has no room for; opens without scripts too. */
export function MoreMenu({ screens, ...shown }: MenuProps) {
  const words = ar.desk.frame;
  return (
    <nav className="more" id={MORE} popover="auto" aria-label={words.menu}>
      {screens.slice(QUICK).map((screen) => (
        <MenuLink key={screen} screen={screen} {...shown} />
      ))}
      <a href="/">
        <Icon name="external-link" className="flip" />
        <span>{words.viewSite}</span>
      </a>
    </nav>
  );
}

/** Opens the menu of a phone. */
export function MoreButton() {
  return (
    <button
      type="button"
      className="icb lg:hidden"
      popoverTarget={MORE}
      aria-label={ar.desk.frame.more}
    >
      <Icon name="menu" />
    </button>
  );
}

const MORE = 'more-menu';

function MenuLink({
  screen,
  current,
  waiting,
  isQuick = false,
}: Omit<MenuProps, 'screens'> & { screen: Screen; isQuick?: boolean }) {
  const { href, icon } = SCREENS[screen];
  const word = ar.desk.screens[screen];
  const short = isQuick ? ar.desk.frame.short[screen] : undefined;
  const hasCount = screen === 'review' && waiting.count > 0;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={screen === current ? 'page' : undefined}
      aria-description={hasCount ? ar.desk.frame.waiting(waiting.count, waiting) : undefined}
      aria-label={short && word}
      title={word}
    >
      <Icon name={icon} />
      <span>{short ?? word}</span>
      {hasCount && <Badge {...waiting} />}
      <LinkPending />
    </Link>
  );
}

/** For the eye only, drawn by the styles: the entry's name is its word alone. */
function Badge({ count, digits }: Counted) {
  const shown =
    count > 99 ? withDigits(ar.desk.frame.manyWaiting, digits) : formatNumber(count, { digits });
  return <b className="nvn num" data-count={shown} />;
}
