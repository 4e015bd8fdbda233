import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { LateWork } from '@/newsroom/dashboard/list-late-work';
import { DeskTime, type DeskClock } from '../desk-time';
import { Headline } from './headline';
import { Panel } from './panel';

/** What waits too long and what went wrong; nothing at all where all is well. */
export function LatePanel({ work, clock }: { work: LateWork; clock: DeskClock }) {
  const words = ar.dashboard.late;
  const { articles, failedCuts, failedJobs } = work;
  if (articles.length + failedCuts + failedJobs.length === 0) return null;
  return (
    <Panel title={words.title} className="warn">
      <ul className="rows">
        {failedCuts > 0 && (
          <li>
            <span className="late">
              <Icon name="triangle-alert" className="s" />
              {words.cuts(failedCuts, clock)}
            </span>
            <Link className="lnk" href="/admin/media?filter=failed" prefetch={false}>
              {words.toCuts}
            </Link>
          </li>
        )}
        {failedJobs.map(({ name, last }) => (
          <li key={name}>
            <div>
              <span className="late">
                <Icon name="triangle-alert" className="s" />
                {words.job(name)}
              </span>
              <div className="mut">{words.jobNote}</div>
            </div>
            <DeskTime at={last} clock={clock} />
          </li>
        ))}
        {articles.map((article) => (
          <li key={article.id}>
            <div>
              <Headline id={article.id} title={article.title} />
              <div className="mut meta">
                <span>{article.by}</span>
                <span className="late">
                  <Icon name="clock-alert" className="s" />
                  {words[article.reason]} <DeskTime at={article.since} clock={clock} />
                </span>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
