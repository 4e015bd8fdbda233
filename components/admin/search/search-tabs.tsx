import { ar } from '@/messages/ar';
import { PartTabs } from '../part-tabs';

/** The parts of the screen where the newsroom teaches its search. */
export function SearchTabs({ current }: { current: 'poor' | 'synonyms' | 'spellings' }) {
  const { parts, tabs } = ar.searchDesk;
  return (
    <PartTabs
      label={parts}
      current={current}
      parts={{
        poor: { href: '/admin/search', word: tabs.poor },
        synonyms: { href: '/admin/search/synonyms', word: tabs.synonyms },
        spellings: { href: '/admin/search/spellings', word: tabs.spellings },
      }}
    />
  );
}
