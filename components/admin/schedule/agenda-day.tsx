import Link from 'next/link';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { clockTime, dualDate, isoWithOffset } from '@/newsroom/arabic/dates';
import type { AgendaItem, AgendaKind } from '@/newsroom/articles/list-agenda';
import { exactTime, type DeskClock } from '../desk-time';

const words = ar.workflow.agenda;

const ICONS: Record<AgendaKind, IconName> = {
  publishes: 'calendar-clock',
  ends: 'calendar-x',
  embargoEnds: 'lock',
  wanted: 'pencil-line',
};

/** What is due on one day of the newspaper's calendar; null is what is late from days before. */
export function AgendaDay({
  day,
  items,
  clock,
}: {
  day: Date | null;
  items: AgendaItem[];
  clock: DeskClock;
}) {
  const id = `day-${day ? isoWithOffset(day, clock.zone).slice(0, 10) : 'late'}`;
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{day ? dualDate(day, clock) : words.late}</h2>
      </header>
      <ol className="ag">
        {items.map((item) => (
          <AgendaRow key={`${item.kind} ${item.id}`} item={item} isLate={!day} clock={clock} />
        ))}
      </ol>
    </section>
  );
}

function AgendaRow({
  item,
  isLate,
  clock,
}: {
  item: AgendaItem;
  isLate: boolean;
  clock: DeskClock;
}) {
  const { kind, passed, warning } = item;
  const at = new Date(item.at);
  return (
    <li>
      <time className="num" dateTime={isoWithOffset(at, clock.zone)}>
        {isLate ? exactTime(at, clock) : clockTime(at, clock)}
      </time>
      <span className="kd">
        <Icon name={ICONS[kind]} className="s" />
        {words.kind[kind]}
      </span>
      <div>
        <Link className="hl" href={`/admin/articles/${item.id}`} prefetch={false} dir="auto">
          {item.title || ar.desk.list.untitled}
        </Link>
        <div className="mut num">
          <bdi dir="ltr">{ar.desk.list.number(item.id)}</bdi> ·{' '}
          {item.section?.name ?? ar.desk.list.noSection}
        </div>
        {warning && (
          <p className="late">
            <Icon name="triangle-alert" className="s" />
            {words.warning[warning]}
          </p>
        )}
      </div>
      {passed && !warning && (
        <span className="ok">
          <Icon name="circle-check" className="s" />
          {words.passed}
        </span>
      )}
    </li>
  );
}
