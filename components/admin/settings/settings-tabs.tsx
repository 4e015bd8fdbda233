import Link from 'next/link';
import { ar } from '@/messages/ar';

const TABS = { publication: '/admin/settings', pages: '/admin/settings/pages' } as const;

/** The parts of the settings. */
export function SettingsTabs({ current }: { current: keyof typeof TABS }) {
  return (
    <nav className="tabs" aria-label={ar.settings.parts}>
      {(['publication', 'pages'] as const).map((tab) => (
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
