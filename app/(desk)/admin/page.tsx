import type { Metadata } from 'next';
import { RefreshOften } from '@/components/admin/dashboard/refresh-often.client';
import { ar } from '@/messages/ar';
import { clockTime, dualDate } from '@/newsroom/arabic/dates';
import { wallClock } from '@/newsroom/arabic/wall-clock';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { ArticlesBoard } from './dashboard/articles-board';
import { MediaBoard } from './dashboard/media-board';
import { deskClock, deskPublication } from './desk-clock';
import { DeskFrame } from './desk-frame';

export const metadata: Metadata = { title: ar.dashboard.title };

/** The first screen: what waits for this person, and how the day goes. */
export default async function DashboardPage() {
  const actor = await requireActor('/admin');
  const clock = await deskClock();
  const { hijriOffset } = await deskPublication();
  const words = ar.dashboard;
  const morning = wallClock(clock.now, clock.zone).hour < 12;
  const date = dualDate(clock.now, { ...clock, hijriOffset });
  return (
    <DeskFrame actor={actor} current="dashboard">
      <header className="ph">
        <h1>{words.greeting(actor.name.split(' ')[0] ?? actor.name, morning)}</h1>
        <p className="num">{words.now(date, clockTime(clock.now, clock))}</p>
      </header>
      {can(actor, 'article.read') ? (
        <ArticlesBoard actor={actor} clock={clock} />
      ) : (
        <MediaBoard actor={actor} clock={clock} />
      )}
      <RefreshOften />
    </DeskFrame>
  );
}
