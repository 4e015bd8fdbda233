import Link from 'next/link';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';

/** The screens that exist. */
export type Screen = keyof typeof SCREENS;

const SCREENS = {
  articles: { href: '/admin/articles', icon: 'newspaper' },
  review: { href: '/admin/review', icon: 'inbox' },
  media: { href: '/admin/media', icon: 'images' },
  settings: { href: '/admin/settings', icon: 'sliders-horizontal' },
} as const satisfies Record<string, { href: string; icon: IconName }>;

interface MenuProps {
  screens: Screen[];
  current: Screen | null;
}

/** The side menu of wide screens. */
export function DeskMenu({ screens, current }: MenuProps) {
  return (
    <nav aria-label={ar.desk.frame.menu}>
      {screens.map((screen) => (
        <MenuLink key={screen} screen={screen} current={current} />
      ))}
    </nav>
  );
}

/** The same menu at the bottom of phones, with the way to a new article in its middle. */
export function BottomBar({ screens, current, mayCreate }: MenuProps & { mayCreate: boolean }) {
  const middle = Math.ceil(screens.length / 2);
  const link = (screen: Screen) => <MenuLink key={screen} screen={screen} current={current} />;
  return (
    <nav className="bb" aria-label={ar.desk.frame.quickMenu}>
      {screens.slice(0, middle).map(link)}
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
      {screens.slice(middle).map(link)}
    </nav>
  );
}

function MenuLink({ screen, current }: { screen: Screen; current: Screen | null }) {
  const { href, icon } = SCREENS[screen];
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={screen === current ? 'page' : undefined}
      title={ar.desk.screens[screen]}
    >
      <Icon name={icon} />
      <span>{ar.desk.screens[screen]}</span>
    </Link>
  );
}
