import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { Counted } from '../desk-menu';
import { PartTabs } from '../part-tabs';

export type RedirectTab = 'list' | 'missed' | 'table';

/** The parts of the screen of old addresses. */
export function RedirectTabs({
  current,
  missed: { count, digits },
}: {
  current: RedirectTab;
  missed: Counted;
}) {
  const { parts, tabs } = ar.redirectsDesk;
  const missed = (
    <>
      {tabs.missed} {count > 0 && <b className="num">{formatNumber(count, { digits })}</b>}
    </>
  );
  return (
    <PartTabs
      label={parts}
      current={current}
      parts={{
        list: { href: '/admin/redirects', word: tabs.list },
        missed: { href: '/admin/redirects/missed', word: missed },
        table: { href: '/admin/redirects/table', word: tabs.table },
      }}
    />
  );
}
