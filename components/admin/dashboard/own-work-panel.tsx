import { StateChip } from '@/components/admin/state-chip';
import { ar } from '@/messages/ar';
import type { OwnWork } from '@/newsroom/dashboard/list-own-work';
import { DeskTime, exactTime, type DeskClock } from '../desk-time';
import { Headline } from './headline';
import { NothingHere, Panel } from './panel';

/** One's own stories under way, and how far each has come. */
export function OwnWorkPanel({ items, clock }: { items: OwnWork[]; clock: DeskClock }) {
  const words = ar.dashboard.mine;
  return (
    <Panel title={words.title} link={{ href: '/admin/articles?mine=1', word: words.all }}>
      {items.length === 0 ? (
        <NothingHere text={words.empty} />
      ) : (
        <ul className="rows">
          {items.map((item) => (
            <li key={item.id}>
              <div>
                <Headline id={item.id} title={item.title} />
                <div className="mut meta">
                  <Standing item={item} clock={clock} />
                </div>
              </div>
              <span>
                <StateChip state={item.state} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Standing({ item, clock }: { item: OwnWork; clock: DeskClock }) {
  const words = ar.dashboard.mine;
  if (item.state === 'scheduled' && item.publishAt) {
    return <span>{words.due(exactTime(new Date(item.publishAt), clock))}</span>;
  }
  if (item.state === 'changesRequested') {
    return (
      <>
        <span className="one" dir="auto">
          {item.reviewNote}
        </span>
        <span>
          <bdi>{item.sinceBy}</bdi> <DeskTime at={item.since} clock={clock} />
        </span>
      </>
    );
  }
  if (item.state === 'approved' && item.sinceBy) {
    return (
      <span>
        {words.approvedBy(item.sinceBy)} <DeskTime at={item.since} clock={clock} />
      </span>
    );
  }
  const word = item.state === 'submitted' ? words.submitted : words.edited;
  const at = item.state === 'submitted' ? item.since : item.updatedAt;
  return (
    <span>
      {word} <DeskTime at={at} clock={clock} />
    </span>
  );
}
