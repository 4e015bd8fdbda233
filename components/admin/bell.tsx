import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { dashboard } from '@/messages/ar-dashboard';
import type { Counted } from './desk-menu';

/** The way to what colleagues decided; a dot where something is new. */
export function Bell({ count, digits }: Counted) {
  const words = dashboard.notices;
  return (
    <Link
      className="icb bell"
      href="/admin/notices"
      prefetch={false}
      aria-label={words.title}
      aria-description={count > 0 ? words.waiting(count, { digits }) : undefined}
      title={words.title}
    >
      <Icon name="bell" />
      {count > 0 && <span className="dot" aria-hidden="true" />}
    </Link>
  );
}
