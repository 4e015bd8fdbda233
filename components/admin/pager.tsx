import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';

/** The way to the neighbouring pages of a desk list; nothing when there are none. */
export function Pager({ previous, next }: { previous: string | null; next: string | null }) {
  if (!previous && !next) return null;
  const words = ar.desk.list;
  return (
    <nav className="pg" aria-label={words.pages}>
      {previous && (
        <Link className="btn sm" href={previous} prefetch={false} rel="prev">
          <Icon name="chevron-right" className="s" />
          {words.previous}
        </Link>
      )}
      {next && (
        <Link className="btn sm" href={next} prefetch={false} rel="next">
          {words.next}
          <Icon name="chevron-left" className="s" />
        </Link>
      )}
    </nav>
  );
}
