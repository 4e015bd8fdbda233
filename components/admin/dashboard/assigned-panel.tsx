import { AssignmentMark } from '@/components/admin/articles/assignment-mark';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { DeskListItem } from '@/newsroom/articles/desk-views';
import type { DeskClock } from '../desk-time';
import { Headline } from './headline';
import { Panel } from './panel';

const SHOWN = 5;

/** What this person is asked to write, the most urgent first; nothing where nobody asks. */
export function AssignedPanel({ items, clock }: { items: DeskListItem[]; clock: DeskClock }) {
  if (items.length === 0) return null;
  const words = ar.dashboard.assigned;
  const note = <span className="num">{formatNumber(items.length, clock)}</span>;
  return (
    <Panel title={words.title} note={note}>
      <ul className="rows">
        {items.slice(0, SHOWN).map(({ id, title, assignment }) => (
          <li key={id}>
            <div>
              <Headline id={id} title={title || (assignment?.brief ?? '')} />
              <div className="mut meta">
                {assignment?.by && <span>{words.by(assignment.by)}</span>}
                {assignment && <AssignmentMark assignment={assignment} clock={clock} />}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
