import Link from 'next/link';
import { ar } from '@/messages/ar';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import type { LibraryCounts } from '@/newsroom/media/library-views';

export type LibraryTab = 'all' | 'picture' | 'video' | 'audio' | 'withoutAlt' | 'todo';

const TABS: LibraryTab[] = ['all', 'picture', 'video', 'audio', 'withoutAlt', 'todo'];

/** The parts of the library with their numbers. */
export function LibraryTabs({
  counts,
  mostTodo,
  current,
  digits,
  href,
}: {
  counts: LibraryCounts;
  /** Where counting of what needs work stops. */
  mostTodo: number;
  current: LibraryTab | null;
  digits: DigitSystem;
  href: (tab: LibraryTab) => string;
}) {
  const words = ar.media.tabs;
  const number = (tab: LibraryTab): string => {
    if (tab !== 'todo' || counts.todo < mostTodo) return formatNumber(counts[tab], { digits });
    return words.more(formatNumber(mostTodo - 1, { digits }));
  };
  return (
    <nav className="tabs" aria-label={words.label}>
      {TABS.map((tab) => (
        <Link
          key={tab}
          href={href(tab)}
          prefetch={false}
          aria-current={tab === current ? 'page' : undefined}
        >
          {words[tab]} <b className="num">{number(tab)}</b>
        </Link>
      ))}
      <Link href="/admin/media/galleries" prefetch={false}>
        {ar.galleries.title}
      </Link>
    </nav>
  );
}
