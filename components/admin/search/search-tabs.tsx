import Link from 'next/link';
import { ar } from '@/messages/ar';

const TABS = {
  poor: '/admin/search',
  synonyms: '/admin/search/synonyms',
  spellings: '/admin/search/spellings',
} as const;

export type SearchTab = keyof typeof TABS;

/** The parts of the screen where the newsroom teaches its search. */
export function SearchTabs({ current }: { current: SearchTab }) {
  const words = ar.searchDesk;
  return (
    <nav className="tabs" aria-label={words.parts}>
      {(Object.keys(TABS) as SearchTab[]).map((tab) => (
        <Link
          key={tab}
          href={TABS[tab]}
          prefetch={false}
          aria-current={tab === current ? 'page' : undefined}
        >
          {words.tabs[tab]}
        </Link>
      ))}
    </nav>
  );
}
