import { ar } from '@/messages/ar';
import { PartTabs } from '../part-tabs';

/** The people, and who is on the way. */
export function StaffTabs({ current }: { current: 'people' | 'invitations' }) {
  const { parts, tabs } = ar.staff;
  return (
    <PartTabs
      label={parts}
      current={current}
      parts={{
        people: { href: '/admin/staff', word: tabs.people },
        invitations: { href: '/admin/staff/invitations', word: tabs.invitations },
      }}
    />
  );
}
