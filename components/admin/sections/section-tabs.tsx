import { ar } from '@/messages/ar';
import { PartTabs } from '../part-tabs';

/** The sections, and the menus that lead readers to them. */
export function SectionTabs({ current }: { current: 'list' | 'menus' }) {
  const { parts, tabs } = ar.sections;
  return (
    <PartTabs
      label={parts}
      current={current}
      parts={{
        list: { href: '/admin/sections', word: tabs.list },
        menus: { href: '/admin/sections/menus', word: tabs.menus },
      }}
    />
  );
}
