import type { Metadata } from 'next';
import { z } from 'zod';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { AgendaDay } from '@/components/admin/schedule/agenda-day';
import { ar } from '@/messages/ar';
import { isoWithOffset } from '@/newsroom/arabic/dates';
import { listAgenda, type AgendaItem } from '@/newsroom/articles/list-agenda';
import { dayOf } from '@/newsroom/dashboard/day';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';

export const metadata: Metadata = { title: ar.desk.screens.schedule };

/** The day that the page begins with; today without one. */
const query = z.object({ from: z.iso.date().optional().catch(undefined) });

/** What is due by day, from today on; what is late stands before it. */
export default async function SchedulePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor('/admin/schedule');
  const words = ar.workflow.agenda;
  const clock = await deskClock();
  const { zone } = clock;
  const today = dayOf(clock.now, zone).start;
  const asked = query.parse(await searchParams).from;
  // By noon in UTC the day has begun nearly everywhere, and the next one nowhere but beyond.
  const day = asked ? dayOf(new Date(`${asked}T12:00:00Z`), zone).start : today;
  const from = day > today ? day : today;
  const { items, next } = await listAgenda(actor, { from, zone }, clock.now);
  const late = items.filter(({ at }) => new Date(at) < from);
  const days = new Map<number, AgendaItem[]>();
  for (const item of items.filter((one) => !late.includes(one))) {
    const ofItem = dayOf(new Date(item.at), zone).start.getTime();
    days.set(ofItem, [...(days.get(ofItem) ?? []), item]);
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
        {[...days].map(([start, ofDay]) => (
          <AgendaDay key={start} day={new Date(start)} items={ofDay} clock={clock} />
        ))}
        <Pager
          previous={from > today ? '/admin/schedule' : null}
          next={next && `/admin/schedule?from=${isoWithOffset(next, zone).slice(0, 10)}`}
        />
      </div>
    </DeskFrame>
  );
}
