import Link from 'next/link';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { SETTINGS_TABS, type SettingsTab } from './settings-tabs';

const ICONS: Record<SettingsTab, IconName> = {
  publication: 'newspaper',
  look: 'sun-moon',
  home: 'layout-template',
  pages: 'file-text',
  checklist: 'badge-check',
  feeds: 'rss',
  robots: 'search',
  mail: 'mail',
  signIn: 'lock',
  retention: 'history',
};

/** Everything that can be set, each with what it decides. */
export function SettingsIndex({ tabs }: { tabs: SettingsTab[] }) {
  return (
    <ul className="sidx">
      {tabs.map((tab) => (
        <li key={tab} className="panel">
          <Icon name={ICONS[tab]} />
          <div>
            <h2>
              <Link href={SETTINGS_TABS[tab]} prefetch={false}>
                {ar.settings[tab]}
              </Link>
            </h2>
            <p>{ar.settings.about[tab]}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
