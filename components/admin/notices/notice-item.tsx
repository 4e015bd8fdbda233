import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { NoticeView } from '@/newsroom/notices/list-notices';
import { DeskTime, type DeskClock } from '../desk-time';
import { Headline } from '../dashboard/headline';

const ICONS: Partial<Record<string, IconName>> = {
  'article.returned': 'message-square-warning',
  'article.approved': 'badge-check',
  'article.published': 'circle-check',
  'article.scheduled': 'calendar-clock',
  'article.unscheduled': 'calendar-x',
  'article.retracted': 'undo-2',
  'article.archived': 'archive',
  'article.trashed': 'trash-2',
  'article.restored': 'rotate-ccw',
};

/** One decision: what, by whom, on which story, with its note. */
export function NoticeItem({ notice, clock }: { notice: NoticeView; clock: DeskClock }) {
  const words = ar.dashboard;
  return (
    <li className={notice.fresh ? 'fresh' : undefined}>
      <Icon name={ICONS[notice.type] ?? 'bell'} />
      <div>
        <p className="mut meta">
          <b>{words.activity.act(notice.type)}</b>
          <bdi>{notice.by ?? words.activity.system}</bdi>
          <DeskTime at={notice.at} clock={clock} />
          {notice.fresh && <span className="st st-review">{words.notices.fresh}</span>}
        </p>
        <Headline id={notice.articleId} title={notice.title} />
        {notice.detail && (
          <p className="said" dir="auto">
            {notice.detail}
          </p>
        )}
      </div>
    </li>
  );
}
