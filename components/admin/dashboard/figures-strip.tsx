import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { dashboard } from '@/messages/ar-dashboard';
import { clockTime } from '@/newsroom/arabic/dates';
import { formatNumber, withDigits } from '@/newsroom/arabic/digits';
import type { Figures } from '@/newsroom/dashboard/get-figures';
import type { ViewFigures } from '@/newsroom/readership/get-view-figures';
import { DeskLink } from '../desk-link';
import { DeskTime, exactTime, type DeskClock } from '../desk-time';
import { HoursChart } from './hours-chart';

/** Of fewer views no share is told: two after one are not twice as many readers. */
const FEWEST = 50;

/** The day in four numbers. */
export function FiguresStrip({
  figures,
  views,
  reviews,
  clock,
}: {
  figures: Figures;
  views: ViewFigures;
  /** Whether this person reviews: then the number leads to the queue. */
  reviews: boolean;
  clock: DeskClock;
}) {
  const words = dashboard.figures;
  const { waiting, dueToday, publishedToday } = figures;
  return (
    <section className="kp" aria-label={words.label}>
      <Figure
        icon="inbox"
        word={words.waiting}
        count={waiting.count}
        href={reviews ? '/admin/review' : '/admin/articles?state=submitted'}
        clock={clock}
      >
        {waiting.oldest ? (
          <>
            {words.oldest} <DeskTime at={waiting.oldest} clock={clock} />
          </>
        ) : (
          words.nothingWaits
        )}
      </Figure>
      <Figure
        icon="calendar-clock"
        word={words.due}
        count={dueToday.count}
        href="/admin/articles?state=scheduled"
        clock={clock}
      >
        {dueToday.next ? (
          <>
            {words.next} <DueTime at={new Date(dueToday.next)} clock={clock} />
          </>
        ) : (
          words.nothingDue
        )}
      </Figure>
      <Figure
        icon="circle-check"
        word={words.published}
        count={publishedToday.count}
        href="/admin/articles?state=published"
        clock={clock}
      >
        {words.before(publishedToday.before, clock)}
      </Figure>
      <Figure
        icon="activity"
        word={words.views}
        count={views.today}
        href="/most-read"
        clock={clock}
      >
        <HoursChart hours={views.hours} label={withDigits(words.chart, clock.digits)} />
        {comparison(views, clock)}
      </Figure>
    </section>
  );
}

/** One number with its word and what it means; it opens the list behind it. */
export function Figure({
  icon,
  word,
  count,
  href,
  clock,
  children,
}: {
  icon: IconName;
  word: string;
  count: number;
  href: string;
  clock: DeskClock;
  children: ReactNode;
}) {
  return (
    <DeskLink href={href}>
      <span className="what">
        <Icon name={icon} />
        {word}
      </span>
      <span className="many">
        <b className="num">{formatNumber(count, clock)}</b>
        <small>{children}</small>
      </span>
    </DeskLink>
  );
}

/** Today by the clock alone, later with its date. */
function DueTime({ at, clock }: { at: Date; clock: DeskClock }) {
  const soon = at.getTime() - clock.now.getTime() < 12 * 3_600_000;
  const text = soon ? clockTime(at, clock) : exactTime(at, clock);
  return <time dateTime={at.toISOString()}>{text}</time>;
}

function comparison({ today, before }: ViewFigures, clock: DeskClock): string {
  const words = dashboard.figures;
  if (before < FEWEST) return words.before(before, clock);
  const points = Math.round((today / before - 1) * 100);
  if (points === 0) return words.same;
  return points > 0 ? words.more(points, clock) : words.less(-points, clock);
}
