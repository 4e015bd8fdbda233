import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { isoWithOffset } from '@/newsroom/arabic/dates';
import type { AssignmentView } from '@/newsroom/assignments/assignment-view';
import { exactTime, type DeskClock } from '../desk-time';

/** Under an article in a list: who is asked for it, by when, and whether that is near or past. */
export function AssignmentMark({
  assignment,
  clock,
}: {
  assignment: AssignmentView | null;
  clock: DeskClock;
}) {
  if (!assignment) return null;
  const { assignee, dueAt, standing } = assignment;
  const words = ar.planning;
  const due = dueAt === null ? null : new Date(dueAt);
  return (
    <div className="mut asm">
      <span>
        {words.assignee}: <bdi>{assignee}</bdi>
      </span>
      {due && (
        <time className="num" dateTime={isoWithOffset(due, clock.zone)}>
          {words.due(exactTime(due, clock))}
        </time>
      )}
      {(standing === 'late' || standing === 'soon') && (
        <span className={`due ${standing}`}>
          <Icon name={standing === 'late' ? 'clock-alert' : 'clock'} className="s" />
          {words.standing[standing]}
        </span>
      )}
    </div>
  );
}
