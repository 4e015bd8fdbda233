'use client';

import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { othersWriting } from './lock-notice';
import { usePresence } from './presence-context';

/** Says in a dialog that a colleague is writing at this moment, and what that means for the act. */
export function OthersWriting() {
  const { view } = usePresence();
  const names = othersWriting(view);
  if (names.length === 0) return null;
  return (
    <p className="ban a">
      <Icon name="users" className="s" />
      <span>{ar.presence.warning(names)}</span>
    </p>
  );
}
