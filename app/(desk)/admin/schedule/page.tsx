import type { Metadata } from 'next';
import { EmptyState } from '@/components/admin/empty-state';
import { AgendaDay } from '@/components/admin/schedule/agenda-day';
import { ar } from '@/messages/ar';
import { dayRange } from '@/newsroom/arabic/dates';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import { listAgenda, type AgendaItem } from '@/newsroom/articles/list-agenda';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';

export const metadata: Metadata = { title: ar.desk.screens.schedule };

/** What is due by day, from today on; what is late stands before it. */
export default async function SchedulePage() {
  const actor = await requireActor('/admin/schedule');
  const words = ar.workflow.agenda;
  const clock = await deskClock();
  const today = startOfDay(clock.now, clock.zone);
  const items = await listAgenda(actor, today, clock.now);
  const late = items.filter(({ at }) => new Date(at) < today);
  const days = new Map<number, AgendaItem[]>();
  for (const item of items.filter((one) => !late.includes(one))) {
    const day = startOfDay(new Date(item.at), clock.zone).getTime();
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return (
    <DeskFrame actor={actor} current="schedule">
      <header className="ph">
        <h1>{words.title}</h1>
        {items.length > 0 && <p>{words.note}</p>}
      </header>
      <div className="stack agd">
        {items.length === 0 && <EmptyState title={words.emptyTitle} text={words.empty} />}
        {late.length > 0 && <AgendaDay day={null} items={late} clock={clock} />}
        {[...days].map(([day, ofDay]) => (
          <AgendaDay key={day} day={new Date(day)} items={ofDay} clock={clock} />
        ))}
      </div>
    </DeskFrame>
  );
}

function startOfDay(moment: Date, zone: string): Date {
  const { year, month, day } = wallClock(moment, zone);
  return dayRange(year, month, day, zone)?.start ?? moment;
}
