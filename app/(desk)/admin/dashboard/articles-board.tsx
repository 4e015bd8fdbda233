import { ActivityPanel } from '@/components/admin/dashboard/activity-panel';
import { AssignedPanel } from '@/components/admin/dashboard/assigned-panel';
import { AwaitingPanel } from '@/components/admin/dashboard/awaiting-panel';
import { DayLinePanel } from '@/components/admin/dashboard/day-line-panel';
import { FiguresStrip } from '@/components/admin/dashboard/figures-strip';
import { LatePanel } from '@/components/admin/dashboard/late-panel';
import { LivePanel } from '@/components/admin/dashboard/live-panel';
import { MentionsPanel } from '@/components/admin/dashboard/mentions-panel';
import { OwnWorkPanel } from '@/components/admin/dashboard/own-work-panel';
import type { DeskClock } from '@/components/admin/desk-time';
import { listReviewQueue } from '@/newsroom/articles/list-review-queue';
import { listAssigned } from '@/newsroom/assignments/list-assigned';
import { dayOf } from '@/newsroom/dashboard/day';
import { getDayLine } from '@/newsroom/dashboard/get-day-line';
import { getFigures } from '@/newsroom/dashboard/get-figures';
import { listActivity } from '@/newsroom/dashboard/list-activity';
import { listLateWork } from '@/newsroom/dashboard/list-late-work';
import { listOwnWork } from '@/newsroom/dashboard/list-own-work';
import { listMyMentions } from '@/newsroom/notes/list-my-mentions';
import { getViewFigures } from '@/newsroom/readership/get-view-figures';
import { listReadNow } from '@/newsroom/readership/list-read-now';
import type { StaffActor } from '@/newsroom/staff/actor';
import { can } from '@/newsroom/staff/policy';

const SHOWN_WAITING = 5;
const SHOWN_NOTES = 4;

/** The board of those who work on articles, within what each may read. */
export async function ArticlesBoard({ actor, clock }: { actor: StaffActor; clock: DeskClock }) {
  const { now, zone } = clock;
  const reviews = can(actor, 'article.review');
  const [figures, views, waiting, line, own, live, late, activity, assigned, mentions] =
    await Promise.all([
      getFigures(actor, zone, now),
      getViewFigures(actor, dayOf(now, zone).start, now),
      listReviewQueue(actor, now, { howMany: SHOWN_WAITING }),
      getDayLine(actor, zone, now),
      listOwnWork(actor, now),
      listReadNow(actor, now),
      listLateWork(actor, now),
      listActivity(actor),
      listAssigned(actor, now),
      listMyMentions(actor, SHOWN_NOTES),
    ]);
  return (
    <div className="dg">
      <div className="w">
        <FiguresStrip figures={figures} views={views} reviews={reviews} clock={clock} />
      </div>
      <div className="stack">
        {reviews && (
          <AwaitingPanel items={waiting.items} count={figures.waiting.count} clock={clock} />
        )}
        <AssignedPanel items={assigned} clock={clock} />
        {!reviews && <OwnWorkPanel items={own} clock={clock} />}
        <DayLinePanel events={line} clock={clock} />
        {reviews && <OwnWorkPanel items={own} clock={clock} />}
      </div>
      <div className="stack">
        <MentionsPanel mentions={mentions} clock={clock} />
        <LatePanel work={late} clock={clock} />
        <LivePanel items={live} clock={clock} />
        <ActivityPanel entries={activity} clock={clock} />
      </div>
    </div>
  );
}
