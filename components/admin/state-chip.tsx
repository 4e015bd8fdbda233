import { Icon, type IconName } from '@/components/ui/icon';
import { states } from '@/messages/ar-states';
import type { StateName } from '@/newsroom/articles/article-state';

const FACES: Record<StateName, { icon: IconName; tone: string }> = {
  draft: { icon: 'pencil-line', tone: 'st-draft' },
  submitted: { icon: 'eye', tone: 'st-review' },
  changesRequested: { icon: 'message-square-warning', tone: 'st-changes' },
  approved: { icon: 'badge-check', tone: 'st-ok' },
  scheduled: { icon: 'calendar-clock', tone: 'st-sched' },
  published: { icon: 'circle-check', tone: 'st-pub' },
  retracted: { icon: 'undo-2', tone: 'st-pull' },
  archived: { icon: 'archive', tone: 'st-arch' },
  trashed: { icon: 'trash-2', tone: 'st-arch' },
};

/** Where an article stands, as icon and word; a live story with newer work says so beside it. */
export function StateChip({
  state,
  unpublishedChanges = false,
}: {
  state: StateName;
  unpublishedChanges?: boolean;
}) {
  const { icon, tone } = FACES[state];
  return (
    <>
      <span className={`st ${tone}`}>
        <Icon name={icon} />
        {states.state[state]}
      </span>
      {unpublishedChanges && (
        <span className="st st-changes">
          <Icon name="pencil-line" />
          {states.unpublishedChanges}
        </span>
      )}
    </>
  );
}
