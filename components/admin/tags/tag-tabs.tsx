import { ar } from '@/messages/ar';
import { PartTabs } from '../part-tabs';

/** The ways to look at the tags. */
export function TagTabs({ current }: { current: 'all' | 'unused' | 'alike' }) {
  const { parts, tabs } = ar.tagDesk;
  return (
    <PartTabs
      label={parts}
      current={current}
      parts={{
        all: { href: '/admin/tags', word: tabs.all },
        unused: { href: '/admin/tags?show=unused', word: tabs.unused },
        alike: { href: '/admin/tags/alike', word: tabs.alike },
      }}
    />
  );
}
