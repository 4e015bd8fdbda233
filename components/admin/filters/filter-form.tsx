import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { DeskLink } from '../desk-link';

/** What narrows a list: a plain form whose answer is an address, and the way back to the whole list. */
export function FilterForm({
  address,
  label,
  className = 'fb',
  clear = null,
  children,
}: {
  /** Of the list. */
  address: string;
  label: string;
  className?: string;
  /** Address without filters, when there are any. */
  clear?: string | null;
  children: ReactNode;
}) {
  return (
    <form className={className} action={address} role="search" aria-label={label}>
      {children}
      <button className="btn" type="submit">
        {ar.filters.apply}
      </button>
      {clear && (
        <DeskLink className="btn ghost" href={clear}>
          <Icon name="x" className="s" />
          {ar.filters.clear}
        </DeskLink>
      )}
    </form>
  );
}
