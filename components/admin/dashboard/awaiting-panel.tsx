import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { ReviewItem } from '@/newsroom/articles/desk-views';
import { DeskTime, type DeskClock } from '../desk-time';
import { Headline } from './headline';
import { NothingHere, Panel } from './panel';

const LATE_MS = 60 * 60_000;

/** What waits for this person's decision, the longest waiting first. */
export function AwaitingPanel({
  items,
  count,
  clock,
}: {
  items: ReviewItem[];
  /** Of all that wait. */
  count: number;
  clock: DeskClock;
}) {
  const words = ar.dashboard.awaiting;
  const note = count > 0 && <span className="num">{formatNumber(count, clock)}</span>;
  return (
    <Panel title={words.title} note={note} link={{ href: '/admin/review', word: words.all }}>
      {items.length === 0 ? (
        <NothingHere text={words.empty} />
      ) : (
        <ul className="rows">
          {items.map((item) => (
            <li key={item.id}>
              <div>
                <Headline id={item.id} title={item.title} domId={`waits-${item.id}`} />
                <div className="mut meta">
                  <span>{item.submittedBy ?? item.createdBy}</span>
                  <span>{item.section?.name ?? ar.desk.list.noSection}</span>
                  <Waiting since={item.submittedAt} clock={clock} />
                  {item.live && <span>{ar.desk.review.live}</span>}
                </div>
              </div>
              <Link
                className="btn sm go"
                href={`/admin/articles/${item.id}`}
                prefetch={false}
                aria-describedby={`waits-${item.id}`}
              >
                {words.look}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Waiting({ since, clock }: { since: string; clock: DeskClock }) {
  const late = clock.now.getTime() - Date.parse(since) > LATE_MS;
  return (
    <span className={late ? 'late' : undefined}>
      {late && <Icon name="clock-alert" className="s" />}
      <DeskTime at={since} clock={clock} />
    </span>
  );
}
