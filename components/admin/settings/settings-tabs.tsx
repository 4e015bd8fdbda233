import Link from 'next/link';
import { ar } from '@/messages/ar';

const TABS = {
  publication: '/admin/settings',
  pages: '/admin/settings/pages',
  checklist: '/admin/settings/checklist',
} as const;

const NAMES = Object.keys(TABS) as (keyof typeof TABS)[];

/** The parts of the settings. */
export function SettingsTabs({ current }: { current: keyof typeof TABS }) {
  return (
    <nav className="tabs" aria-label={ar.settings.parts}>
      {NAMES.map((tab) => (
        <Link
          key={tab}
          href={TABS[tab]}
          prefetch={false}
          aria-current={tab === current ? 'page' : undefined}
        >
          {ar.settings[tab]}
        </Link>
      ))}
    </nav>
  );
}
