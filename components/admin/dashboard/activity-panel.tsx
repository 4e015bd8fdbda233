import Link from 'next/link';
import { ar } from '@/messages/ar';
import type { ActivityEntry } from '@/newsroom/dashboard/list-activity';
import { DeskTime, type DeskClock } from '../desk-time';
import { NothingHere, Panel } from './panel';

/** Who did what lately. */
export function ActivityPanel({ entries, clock }: { entries: ActivityEntry[]; clock: DeskClock }) {
  const words = ar.dashboard.activity;
  return (
    <Panel title={words.title}>
      {entries.length === 0 ? (
        <NothingHere text={words.empty} />
      ) : (
        <ul className="log">
          {entries.map((entry) => (
            <li key={entry.id}>
              <span className="mono" aria-hidden="true">
                {[...(entry.by ?? words.system)][0]}
              </span>
              <div>
                <b>
                  <bdi>{entry.by ?? words.system}</bdi>
                </b>
                {': '}
                {actOf(entry, clock)} <Story article={entry.article} />
                <div className="mut">
                  <DeskTime at={entry.at} clock={clock} />
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function actOf({ type, count }: ActivityEntry, clock: DeskClock): string {
  const words = ar.dashboard.activity;
  return type === 'media.uploaded' ? words.uploads(count, clock) : words.act(type);
}

function Story({ article }: Pick<ActivityEntry, 'article'>) {
  if (!article) return null;
  return (
    <Link href={`/admin/articles/${article.id}`} prefetch={false}>
      «<bdi>{article.title || ar.desk.list.untitled}</bdi>»
    </Link>
  );
}
