import Link from 'next/link';
import { ar } from '@/messages/ar';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import { STATES, type StateName } from '@/newsroom/articles/article-state';

/** The states as tabs with their numbers. */
export function StateTabs({
  counts,
  current,
  digits,
  href,
}: {
  counts: Record<StateName | 'all', number>;
  current: StateName | undefined;
  digits: DigitSystem;
  href: (state: StateName | undefined) => string;
}) {
  const tab = (state: StateName | undefined, word: string) => (
    <Link
      key={word}
      href={href(state)}
      prefetch={false}
      aria-current={state === current ? 'page' : undefined}
    >
      {word} <b className="num">{formatNumber(counts[state ?? 'all'], { digits })}</b>
    </Link>
  );
  return (
    <nav className="tabs" aria-label={ar.desk.list.states}>
      {tab(undefined, ar.desk.list.all)}
      {STATES.map((state) => tab(state, ar.states.state[state]))}
    </nav>
  );
}
