import Link from 'next/link';
import { ar } from '@/messages/ar';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import { STATES, type StateName } from '@/newsroom/articles/article-state';
import type { StateCounts } from '@/newsroom/articles/state-counts';

/** The states as tabs with their numbers. */
export function StateTabs({
  counts,
  current,
  digits,
  href,
}: {
  counts: StateCounts;
  current: StateName | undefined;
  digits: DigitSystem;
  href: (state: StateName | undefined) => string;
}) {
  const words = ar.articleList;
  const number = (count: number): string =>
    count > counts.most ? words.many(counts.most, { digits }) : formatNumber(count, { digits });
  const tab = (state: StateName | undefined, word: string) => (
    <Link
      key={word}
      href={href(state)}
      prefetch={false}
      aria-current={state === current ? 'page' : undefined}
    >
      {word} <b className="num">{number(counts[state ?? 'all'])}</b>
    </Link>
  );
  return (
    <nav className="tabs" aria-label={words.states}>
      {tab(undefined, words.all)}
      {STATES.map((state) => tab(state, ar.states.state[state]))}
    </nav>
  );
}
